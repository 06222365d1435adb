import numpy as np
import tensorflow as tf

scores = tf.constant([0.5, 1.5])
counts = tf.constant([100_000, 3])
print(scores.dtype, counts.dtype)
#> <dtype: 'float32'> <dtype: 'int32'>

squares = counts * counts
print(squares)
#> tf.Tensor([1410065408          9], shape=(2,), dtype=int32)

long_counts = tf.constant([100_000, 3], dtype=tf.int64)
long_squares = long_counts * long_counts
print(long_squares)
#> tf.Tensor([10000000000           9], shape=(2,), dtype=int64)

array = np.array([0.5, 1.5, 2.5])
from_array = tf.constant(array)
print(from_array)
#> tf.Tensor([0.5 1.5 2.5], shape=(3,), dtype=float64)

weights = tf.cast(from_array, tf.float32)
back = weights.numpy()
print(weights.dtype, back)
#> <dtype: 'float32'> [0.5 1.5 2.5]
