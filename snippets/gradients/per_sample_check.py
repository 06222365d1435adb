"""One gradient for each example; their mean is the gradient of the mean
loss."""

import numpy as np
import tensorflow as tf


def check(pytorch, tensorflow):
    grads = pytorch.per_sample_grads.numpy()
    np.testing.assert_allclose(
        grads.mean(0), pytorch.mean_grad, rtol=1e-5, atol=1e-6
    )

    # What the page says: a vectorised map does it too.
    def one(x):
        with tf.GradientTape() as tape:
            loss = tf.sin(tf.tensordot(x, tensorflow.weight, 1)) ** 2
        return tape.gradient(loss, tensorflow.weight)

    mapped = tf.vectorized_map(one, tensorflow.inputs)
    np.testing.assert_allclose(mapped, grads, rtol=1e-5, atol=1e-6)
