import tensorflow as tf

x = tf.constant([10.0, 20.0, 30.0, 40.0, 50.0])
last = x[-1]
middle = x[1:-1]
every_second = x[::2]
beyond = x[3:99]
print(middle.numpy(), beyond.numpy())
#> [20. 30. 40.] [40. 50.]

try:
    x[9]
except tf.errors.InvalidArgumentError as error:
    message = str(error).split("}} ")[-1]
    print(message.split(" [Op")[0])
    #> slice index 9 of dimension 0 out of bounds.

backwards = x[::-1]
print(backwards.numpy())
#> [50. 40. 30. 20. 10.]

grid = tf.reshape(x[:4], (2, 2))
column, corner = grid[:, 1], grid[..., -1:]
batch = x[None]
print(column.numpy(), corner.shape, batch.shape)
#> [20. 40.] (2, 1) (1, 5)
