"""Two halves of a batch train as the whole batch does."""

import numpy as np

NEEDS = {"processes", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        single, start = np.asarray(tab.single), np.asarray(tab.start)
        assert np.allclose(single, tab.distributed, atol=1e-6)
        assert np.abs(single - start).max() > 0.01
