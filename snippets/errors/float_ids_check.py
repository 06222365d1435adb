"""Ids that are rounded on purpose select the same vectors."""

import numpy as np


def check(tensorflow):
    silent = tensorflow.silent.numpy()
    assert np.array_equal(silent, tensorflow.vectors[[1, 3]])
    assert not np.allclose(silent, tensorflow.rounded.numpy())
