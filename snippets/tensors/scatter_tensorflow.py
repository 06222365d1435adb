import tensorflow as tf

index = tf.constant([1, 1, 3], dtype=tf.int64)
values = tf.constant([10.0, 20.0, 30.0])

scattered = tf.scatter_nd(index[:, None], values, [4])

added = tf.tensor_scatter_nd_add(tf.zeros(4), index[:, None], values)
print(added.numpy(), bool(scattered[1] == added[1]))
#> [ 0. 30.  0. 30.] True

counts = tf.scatter_nd(index[:, None], tf.ones(3), [4])
print(counts.numpy())
#> [0. 2. 0. 1.]
counted = counts
print(counted.numpy())
#> [0. 2. 0. 1.]

base = tf.constant([1.0, 2.0, 3.0, 4.0])
updated = tf.tensor_scatter_nd_update(base, index[1:, None], values[1:])
print(updated.numpy())
#> [ 1. 20.  3. 30.]
