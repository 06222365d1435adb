import tensorflow as tf

scores = tf.constant([7, 8], dtype=tf.int64)
default_mean = tf.reduce_mean(scores)
print(default_mean)
#> tf.Tensor(7, shape=(), dtype=int64)
mean = tf.reduce_mean(tf.cast(scores, tf.float32))
print(mean)
#> tf.Tensor(7.5, shape=(), dtype=float32)

pixels = tf.constant([250, 251, 252, 254], dtype=tf.uint8)
default_sum = tf.reduce_sum(pixels)
wide_sum = tf.reduce_sum(tf.cast(pixels, tf.int64))
print(default_sum.numpy(), wide_sum.numpy())
#> 239 1007

quotient = scores / 2
float_quotient = tf.cast(scores, tf.float32) / 2
print(quotient.dtype, float_quotient.dtype)
#> <dtype: 'float64'> <dtype: 'float32'>

negative = tf.constant(-7, dtype=tf.int64)
floor, remainder = negative // 2, negative % 3
toward_zero = tf.truncatediv(negative, 2)
signed_remainder = tf.truncatemod(negative, 3)
print(floor.numpy(), remainder.numpy())
#> -4 2
print(toward_zero.numpy(), signed_remainder.numpy())
#> -3 -1
