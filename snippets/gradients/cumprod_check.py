"""TensorFlow's gradient of `cumprod` is wrong where a value is zero.
Separate products agree, and so do differences computed with
TensorFlow's own `cumprod`."""

import numpy as np
import tensorflow as tf

DIFFERS = {
    "cumprod_grad": "a bug in TensorFlow: it divides by the zero",
}


def check(pytorch, tensorflow):
    steps = 1e-3 * np.eye(3)
    x = np.array([2.0, 0.0, 3.0])
    numeric = [
        (tf.math.cumprod(x + step) - tf.math.cumprod(x - step)) / 2e-3
        for step in steps
    ]
    numeric = [float(tf.reduce_sum(column)) for column in numeric]
    np.testing.assert_allclose(pytorch.cumprod_grad, numeric, atol=1e-6)
    assert tensorflow.cumprod_grad == [1, 0, 0]
    # Without a zero, the gradient is right.
    x = tf.Variable([2.0, 0.5, 3.0])
    with tf.GradientTape() as tape:
        y = tf.math.cumprod(x)
    np.testing.assert_allclose(tape.gradient(y, x), [3, 8, 1])
