"""Ray starts two processes for each framework, which train as one."""

import numpy as np

NEEDS = {"processes", "slow", "ray"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        single, distributed = tab.single.values, tab.distributed.values
        assert np.allclose(single, distributed, atol=1e-6)
        assert np.abs(single).max() > 0.01  # trained: the start is 0
