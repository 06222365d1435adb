"""Equal; one number must come out of a TensorFlow tensor by name."""

import pytest


def check(tensorflow):
    tf = tensorflow.tf
    # Shapes that do not fit: PyTorch raises, TensorFlow says False.
    assert not (tensorflow.a == tensorflow.longer)  # noqa: SIM201
    with pytest.raises(tf.errors.InvalidArgumentError):
        tensorflow.a == tf.constant([1.0, 2.0])
    assert float(tf.constant(2.5)) == 2.5
    key = {tf.constant(1).ref(): "one"}
    assert len(key) == 1
