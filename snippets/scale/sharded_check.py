"""Two halves of a batch train as the whole batch does."""

import numpy as np

NEEDS = {"processes", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        single, distributed = (
            _array(tab.single),
            _array(tab.distributed),
        )
        assert np.allclose(single, distributed, atol=1e-6)
        assert np.abs(single - _array(tab.start)).max() > 0.01


def _array(value):
    return np.asarray(getattr(value, "values", value))
