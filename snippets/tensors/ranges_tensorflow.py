import tensorflow as tf

default = tf.range(3)
counts = tf.range(3, dtype=tf.int64)
tenths = tf.range(0, 1, 0.1)
print(default.dtype, tenths.shape)
#> <dtype: 'int32'> (10,)

whole_ends = tf.linspace(0, 1, 3)
points = tf.linspace(0.0, 1.0, 3)
print(whole_ends.dtype, points.numpy())
#> <dtype: 'float64'> [0.  0.5 1. ]

x = tf.constant([-2.0, 0.5, 3.0])
found = tf.where(x > 0)
positions = tf.where(x > 0)
print(positions.shape)
#> (2, 1)

chosen = tf.where(x > 0, x, 0.0)
clamped = tf.clip_by_value(x, -1.0, 1.0)
print(chosen.numpy(), clamped.numpy())
#> [0.  0.5 3. ] [-1.   0.5  1. ]
