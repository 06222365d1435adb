"""What is logged is the loss of the training, and equal in both."""

import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    assert tensorflow.folders == ["train", "validation"]
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.logged, tab.losses)
        assert tab.logged[0] > tab.logged[-1]
