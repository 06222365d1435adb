"""Recording gradients and dropping values are two separate switches."""

import tensorflow as tf


def check(pytorch, tensorflow):
    # What the page says: no gradient comes back through NumPy.
    with tf.GradientTape() as tape:
        y = tf.constant(tensorflow.x.numpy()) ** 2
    assert tape.gradient(y, tensorflow.x) is None
