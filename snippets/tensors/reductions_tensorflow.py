import tensorflow as tf

x = tf.constant([[1.0, 5.0, 3.0], [4.0, 0.5, -6.0]])

column_means = tf.reduce_mean(x, axis=0)
row_sums = tf.reduce_sum(x, axis=1, keepdims=True)
row_maxima = tf.reduce_max(x, axis=1)
print(column_means)
#> tf.Tensor([ 2.5   2.75 -1.5 ], shape=(3,), dtype=float32)
print(row_sums.shape)
#> (2, 1)

default_std = tf.math.reduce_std(x)
population_std = default_std
sample_std = population_std * (6 / 5) ** 0.5
print(f"{default_std:.4f}")
#> 3.6027
print(f"{population_std:.4f} {sample_std:.4f}")
#> 3.6027 3.9465

default_argmax = tf.argmax(x)
row_argmax = tf.argmax(x, axis=1)
print(default_argmax)
#> tf.Tensor([1 0 0], shape=(3,), dtype=int64)
print(row_argmax)
#> tf.Tensor([1 0], shape=(2,), dtype=int64)
