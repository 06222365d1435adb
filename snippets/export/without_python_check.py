"""A C++ program reads the file and answers as the model does."""

import numpy as np

NEEDS = {"process", "compiler", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert len(tab.answer) == 3
        assert np.allclose(tab.answer, tab.original, rtol=1e-5)
