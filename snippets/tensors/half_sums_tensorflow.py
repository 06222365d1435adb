import tensorflow as tf

x = tf.fill((100_000,), tf.constant(0.1, tf.float16))
with tf.device("CPU"):
    half_mean = tf.reduce_mean(x)
print(half_mean.numpy())
#> 0.0

mean = tf.reduce_mean(tf.cast(x, tf.float32))
print(f"{mean:.4f}")
#> 0.1000

ones = tf.ones(1000, tf.bfloat16)
with tf.device("CPU"):
    half_count = float(tf.cumsum(ones)[-1])
print(half_count)
#> 256.0

float_ones = tf.cast(ones, tf.float32)
count = float(tf.cumsum(float_ones)[-1])
print(count)
#> 1000.0
