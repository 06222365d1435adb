import tensorflow as tf

numbers = tf.constant([1.0, 2.0, 4.0])
total = tf.reduce_sum(numbers)
print(total)
#> tf.Tensor(7.0, shape=(), dtype=float32)
