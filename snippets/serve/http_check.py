"""The server answers what the model answers, in both frameworks."""

import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        original, served = _array(tab.original), _array(tab.served)
        assert np.allclose(served, original, atol=1e-6)


def _array(value):
    return np.asarray(getattr(value, "values", value))
