"""The current forms give the same gradient."""

import numpy as np


def check(pytorch):
    # Through .data the change goes unseen: the gradient is wrong.
    assert not pytorch.silent.any()
    assert np.abs(pytorch.gradient.numpy()).min() > 0.05
