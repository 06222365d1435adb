"""The server answers what the model answers, in both frameworks."""

import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.served, tab.original, atol=1e-6)
