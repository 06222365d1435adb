import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
scores = tf.constant(rng.integers(0, 100, (3, 4)))
order = tf.constant([[0, 1], [3, 2], [1, 1]], dtype=tf.int64)
print(scores.numpy())
#> [[85 63 51 26]
#>  [30  4  7  1]
#>  [17 81 64 91]]

gathered = tf.gather(scores, order, axis=1)
print(gathered.shape)
#> (3, 3, 2)

picked = tf.gather(scores, order, axis=1, batch_dims=1)
print(picked.numpy())
#> [[85 63]
#>  [ 1  7]
#>  [81 81]]

columns = tf.gather(scores, [2, 0], axis=1)
print(columns.numpy())
#> [[51 85]
#>  [ 7 30]
#>  [64 17]]

labels = tf.constant([3, 0, 2], dtype=tf.int64)
chosen = tf.gather(scores, labels, axis=1, batch_dims=1)
print(chosen.numpy())
#> [26 30 64]
