"""Two processes train as one does: each sees half of every batch."""

import numpy as np

NEEDS = {"processes", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        single = np.asarray(tab.single)
        assert np.allclose(single, tab.distributed, atol=1e-6)
        assert np.abs(single).max() > 0.01  # trained: the start is 0
    assert pytorch.kept == (1, 3)  # of each process: half of (2, 3)
    assert np.array_equal(tensorflow.copy, tensorflow.distributed)
