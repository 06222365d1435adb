"""Equal to scaling by hand, and in both frameworks."""

import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        one, other = _array(tab.probabilities), _array(tab.by_hand)
        assert np.allclose(one, other, atol=1e-6)


def _array(value):
    return np.asarray(getattr(value, "values", value))
