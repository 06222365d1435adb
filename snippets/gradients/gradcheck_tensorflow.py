import numpy as np
import tensorflow as tf

x = tf.constant([0.5, -1.5, 2.0], dtype=tf.float64)


def right(x):
    return tf.tanh(x) ** 2


def wrong(x):
    return tf.tanh(x) * tf.stop_gradient(tf.tanh(x))


def passes(function):
    exact, numeric = tf.test.compute_gradient(function, [x])
    return np.allclose(exact[0], numeric[0])


grad = np.diag(tf.test.compute_gradient(right, [x])[0][0])
print(grad.round(4))
#> [ 0.7269 -0.3271  0.1362]

right_passes = passes(right)
wrong_passes = passes(wrong)
print(right_passes, wrong_passes)
#> True False
