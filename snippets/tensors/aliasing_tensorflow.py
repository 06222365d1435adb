import tensorflow as tf


def shift(values):
    values += 1
    return values


x = tf.zeros(3)
shifted = shift(x)
print(x.numpy())
#> [0. 0. 0.]

grid = tf.zeros((2, 3))
row = grid[0]
row += 1
print(grid.numpy())
#> [[0. 0. 0.]
#>  [0. 0. 0.]]

start = tf.zeros(3)
moved = shift(start)
print(start.numpy(), moved.numpy())
#> [0. 0. 0.] [1. 1. 1.]
