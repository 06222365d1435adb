import numpy as np
import tensorflow as tf

x = tf.constant(np.linspace(-8, 8, 1001, dtype=np.float32))
exponential = tf.exp(x)
hyperbolic = tf.tanh(x)
logistic = tf.sigmoid(x)
error_function = tf.math.erf(x)
sine = tf.sin(x)
print(f"{exponential[-1]:.1f} {sine[-1]:.4f}")
#> 2981.0 0.9894

halves = tf.constant([0.5, 1.5, 2.5, -0.5, -1.5])
rounded = tf.round(halves)
print(rounded.numpy())
#> [ 0.  2.  2. -0. -2.]

truncated = tf.cast([1.7, -1.7], tf.int32)
print(truncated.numpy())
#> [ 1 -1]
