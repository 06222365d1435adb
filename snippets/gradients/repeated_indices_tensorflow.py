import tensorflow as tf

table = tf.Variable([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
indices = tf.constant([1, 1, 3], dtype=tf.int64)

weights = tf.constant([[1.0, 2.0], [30.0, 40.0], [-5.0, -6.0]])
with tf.GradientTape() as tape:
    rows = tf.gather(table, indices)
    total = tf.reduce_sum(rows * weights)
slices = tape.gradient(total, table)
kind = type(slices).__name__
print(kind)
#> IndexedSlices
print(slices.indices.numpy(), slices.values.numpy().tolist())
#> [1 1 3] [[1.0, 2.0], [30.0, 40.0], [-5.0, -6.0]]

grad = tf.convert_to_tensor(slices)
print(grad)
#> tf.Tensor(
#> [[ 0.  0.]
#>  [31. 42.]
#>  [ 0.  0.]
#>  [-5. -6.]], shape=(4, 2), dtype=float32)
