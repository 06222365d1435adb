"""The current forms agree with each other, and with the old listing
run in TensorFlow's compatibility module."""

import numpy as np


def check(tensorflow):
    tf = tensorflow.tf
    assert not hasattr(tf, "Session")
    assert not hasattr(tf, "placeholder")
    with tf.Graph().as_default():
        x = tf.constant(tensorflow.x.numpy())
        y = tf.matmul(x, tf.constant(tensorflow.w.numpy())) + 0.5
        with tf.compat.v1.Session() as session:
            old = session.run(y)
    assert np.array_equal(old, tensorflow.result.numpy())
