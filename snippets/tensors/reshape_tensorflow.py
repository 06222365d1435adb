import tensorflow as tf

x = tf.reshape(tf.range(6.0), (2, 3))
flat = tf.Variable(tf.reshape(x, (6,)))
flat[0].assign(100.0)
print(x.numpy())
#> [[0. 1. 2.]
#>  [3. 4. 5.]]

grid = tf.reshape(tf.range(6.0), (2, 3))
own = tf.Variable(tf.reshape(grid, (6,)))
own[0].assign(100.0)
print(grid.numpy())
#> [[0. 1. 2.]
#>  [3. 4. 5.]]

turned = tf.transpose(grid)
turned_flat = tf.reshape(turned, (6,))
print(turned_flat.numpy())
#> [0. 3. 1. 4. 2. 5.]

guessed = tf.reshape(turned_flat, (-1, 2))
print(guessed.shape)
#> (3, 2)
