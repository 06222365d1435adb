"""Equal to scaling by hand, and in both frameworks."""

import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.probabilities, tab.by_hand, atol=1e-6)
