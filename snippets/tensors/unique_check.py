"""Equal once TensorFlow sorts what it found."""

import pytest
import tensorflow as tf

DIFFERS = {
    "found": "PyTorch sorts, TensorFlow keeps the order of first sight",
}


def check(tensorflow):
    with pytest.raises(tf.errors.InvalidArgumentError, match="1D"):
        tf.unique(tensorflow.matrix)
