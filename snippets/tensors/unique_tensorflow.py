import tensorflow as tf

words = tf.constant([30, 10, 30, 20], dtype=tf.int64)
found = tf.unique(words).y
print(found.numpy())
#> [30 10 20]

found_sorted = tf.sort(tf.unique(words).y)
first_seen, index = tf.unique(words)
rebuilt = tf.gather(first_seen, index)
print(found_sorted.numpy(), rebuilt.numpy())
#> [10 20 30] [30 10 30 20]

matrix = tf.constant([[0, 7], [8, 0]], dtype=tf.int64)
positions = tf.where(matrix != 0)
print(positions.numpy())
#> [[0 1]
#>  [1 0]]

counts = tf.math.bincount(
    tf.constant([2, 0, 2]), minlength=4, dtype=tf.int64
)
print(counts.numpy())
#> [1 0 2 0]
