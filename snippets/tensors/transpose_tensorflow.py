import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
cube = tf.constant(rng.integers(0, 10, (2, 3, 4)))

swapped = tf.transpose(cube)
print(swapped.shape)
#> (4, 3, 2)

batch_swapped = tf.linalg.matrix_transpose(cube)
permuted = tf.transpose(cube, perm=(2, 0, 1))
print(batch_swapped.shape, permuted.shape)
#> (2, 4, 3) (4, 2, 3)

matrix = cube[0]
print(matrix.numpy())
#> [[8 6 5 2]
#>  [3 0 0 0]
#>  [1 8 6 9]]
turned = tf.transpose(matrix)
reshaped = tf.reshape(matrix, (4, 3))
print(turned.numpy())
#> [[8 3 1]
#>  [6 0 8]
#>  [5 0 6]
#>  [2 0 9]]
print(reshaped.numpy())
#> [[8 6 5]
#>  [2 3 0]
#>  [0 0 1]
#>  [8 6 9]]
