"""Equal once TensorFlow's v is transposed."""

import numpy as np
import pytest

DIFFERS = {"product": "torch returns v transposed, TensorFlow does not"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert (np.diff(tab.eigenvalues) > 0).all()
    assert (pytorch.lower.triu(1) == 0).all()
    # A vector on the right has one axis too few.
    tf = tensorflow.tf
    with pytest.raises(tf.errors.InvalidArgumentError, match="rank"):
        tf.linalg.solve(tf.eye(2), tf.ones(2))
