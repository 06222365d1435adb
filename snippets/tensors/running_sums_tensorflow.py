import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0])
sums = tf.cumsum(x)
before = tf.cumsum(x, exclusive=True)
print(sums.numpy(), before.numpy())
#> [ 1.  3.  6. 10.] [0. 1. 3. 6.]

small = tf.fill((1_000_000,), 0.1)
with tf.device("CPU"):
    running_total = tf.cumsum(small)[-1]
print(f"{running_total / 1000:.0f} thousand")
#> 101 thousand

wide_total = tf.cumsum(tf.cast(small, tf.float64))[-1]
total = tf.reduce_sum(small)
print(f"{wide_total:.2f} {total / 1000:.0f} thousand")
#> 100000.00 100 thousand
