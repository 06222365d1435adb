"""The current forms agree with each other, and with the old listing
run in TensorFlow's compatibility module."""

from unittest import mock

import numpy as np


def check(tensorflow):
    tf = tensorflow.tf
    assert not hasattr(tf, "Session")
    assert not hasattr(tf, "placeholder")
    session = mock.patch.object(
        tf, "Session", tf.compat.v1.Session, create=True
    )
    with session, tf.Graph().as_default():
        old = tensorflow.tutorial()
    assert np.array_equal(old, tensorflow.result.numpy())
