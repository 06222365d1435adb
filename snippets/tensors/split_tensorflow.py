import keras
import tensorflow as tf

x = tf.range(6, dtype=tf.int64)
pieces = [piece.numpy().tolist() for piece in tf.split(x, 2)]
print(pieces)
#> [[0, 1, 2], [3, 4, 5]]

halves = [piece.numpy().tolist() for piece in tf.split(x, 2)]
pairs = [piece.numpy().tolist() for piece in tf.split(x, 6 // 2)]
print(halves, pairs)
#> [[0, 1, 2], [3, 4, 5]] [[0, 1], [2, 3], [4, 5]]

by_size = [piece.numpy().tolist() for piece in tf.split(x, [1, 2, 3])]
print(by_size)
#> [[0], [1, 2], [3, 4, 5]]

seven = tf.range(7, dtype=tf.int64)
try:
    tf.split(seven, 2)
except tf.errors.InvalidArgumentError as error:
    print(str(error).split("}} ")[-1].split(",")[0])
    #> Number of ways to split should evenly divide the split dimension
parts = keras.ops.array_split(seven, 2)
uneven = [p.numpy().tolist() for p in parts]
print(uneven)
#> [[0, 1, 2, 3], [4, 5, 6]]

joined = tf.concat([x[:2], seven], axis=0)
stacked = tf.stack([x, x + 10], axis=1)
print(joined.numpy(), stacked.shape)
#> [0 1 0 1 2 3 4 5 6] (6, 2)
