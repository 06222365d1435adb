"""Equal. No weight moves by more than half a step."""

import numpy as np


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert 0 < tab.error <= tab.scale / 2 + 1e-6
        assert np.allclose(tab.restored, tab.in_one_call, atol=1e-6)
