import numpy as np
import tensorflow as tf

a, b, c = tf.constant([16777216.0, 1.0, 1.0])
left_first = (a + b) + c
right_first = a + (b + c)
print(int(left_first), int(right_first))
#> 16777216 16777218

rng = np.random.default_rng(0)
x = rng.standard_normal(1_000_000, dtype=np.float32)
exact = tf.reduce_sum(tf.cast(x, tf.float64))
total = tf.cast(tf.reduce_sum(x), tf.float64)
close_to_exact = bool(abs(total - exact) < 1)
print(close_to_exact)
#> True

try:
    tf.config.threading.set_intra_op_parallelism_threads(1)
except RuntimeError as error:
    print(error)
    #> Intra op parallelism cannot be modified after initialization.
