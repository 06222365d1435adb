import keras
import numpy as np
import tensorflow as tf

gradient = [1.0, 1e-4, 1e-6, 1e-8]


def first_step(epsilon):
    weight = tf.Variable(tf.zeros(4, tf.float64))
    optimizer = keras.optimizers.Adam(1.0, epsilon=epsilon)
    optimizer.apply([tf.constant(gradient, tf.float64)], [weight])
    return -weight.numpy()


in_keras_epsilon = 1e-7 / (1 - 0.999) ** 0.5
default = first_step(1e-7)
mended = default
predicted = np.array([g / (g + in_keras_epsilon) for g in gradient])
one_minus_beta_2 = 1 - float(keras.ops.cast(0.999, "float64"))
missing = abs(1 - first_step(1e-20)[0])
print(default.round(4))
#> [1.     0.9693 0.2403 0.0032]
print(mended.round(4))
#> [1.     0.9693 0.2403 0.0032]
print(f"{missing:.7f}")
#> 0.0000067
