"""Equal to the original, compiled: in PyTorch when it is exported, in
TensorFlow when it is first called."""

import numpy as np

NEEDS = {"process", "compiler", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.original, tab.exported, atol=1e-6)
