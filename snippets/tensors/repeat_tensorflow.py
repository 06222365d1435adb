import tensorflow as tf

x = tf.constant([1, 2, 3], dtype=tf.int64)
repeated = tf.repeat(x, 2)
print(repeated.numpy())
#> [1 1 2 2 3 3]

tiled = tf.tile(x, [2])
interleaved = tf.repeat(x, 2)
print(tiled.numpy(), interleaved.numpy())
#> [1 2 3 1 2 3] [1 1 2 2 3 3]

column = tf.expand_dims(x, 1)
expanded = tf.broadcast_to(column, (3, 2))
print(expanded.numpy())
#> [[1 1]
#>  [2 2]
#>  [3 3]]

row = tf.squeeze(column, 1)
print(row.numpy())
#> [1 2 3]
try:
    tf.squeeze(x, 0)
except tf.errors.InvalidArgumentError as error:
    print(str(error).split("}} ")[-1].split(" [Op")[0])
    #> Can not squeeze dim[0], expected a dimension of 1, got 3
