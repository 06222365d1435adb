import textwrap

import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = tf.constant(rng.integers(-9, 10, (3, 4)))
print(x.numpy())
#> [[ 7  3  0 -4]
#>  [-4 -9 -8 -9]
#>  [-6  6  3  8]]

rows = x[[0, 2]]
print(rows)
#> tf.Tensor(0, shape=(), dtype=int64)

picked_rows = tf.gather(x, [0, 2])
try:
    x[:, [1, 0]]
except TypeError as error:
    print(textwrap.fill(str(error), 62))
    #> Only integers, slices (`:`), ellipsis (`...`), tf.newaxis
    #> (`None`) and scalar tf.int32/tf.int64 tensors are valid
    #> indices, got [1, 0]
picked_columns = tf.gather(x, [1, 0], axis=1)
points = tf.gather_nd(x, [[0, 1], [2, 3]])
print(points.numpy())
#> [3 8]

mask = x > 0
positive = x[mask]
print(positive.numpy())
#> [7 3 6 3 8]

clipped = tf.where(mask, x, 0)
print(clipped.numpy())
#> [[7 3 0 0]
#>  [0 0 0 0]
#>  [0 6 3 8]]
