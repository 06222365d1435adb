"""Equal to the original, compiled: in PyTorch when it is exported, in
TensorFlow when it is first called."""

import numpy as np

NEEDS = {"process", "compiler", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        one, other = _array(tab.original), _array(tab.exported)
        assert np.allclose(one, other, atol=1e-6)


def _array(value):
    return np.asarray(getattr(value, "values", value))
