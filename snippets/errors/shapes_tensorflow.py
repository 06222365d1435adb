import textwrap

import tensorflow as tf

a = tf.reshape(tf.range(6.0), (2, 3))
b = tf.reshape(tf.range(8.0), (2, 4))

try:
    a + b
except tf.errors.InvalidArgumentError as error:
    print(textwrap.fill(error.message.partition("}} ")[2], 64))
    #> Incompatible shapes: [2,3] vs. [2,4] [Op:AddV2] name:
total = a + b[:, :3]
print(total)
#> tf.Tensor(
#> [[ 0.  2.  4.]
#>  [ 7.  9. 11.]], shape=(2, 3), dtype=float32)

try:
    tf.concat([a, b], axis=0)
except tf.errors.InvalidArgumentError as error:
    print(textwrap.fill(error.message.partition("}} ")[2], 64))
    #> ConcatOp : Dimension 1 in both shapes must be equal: shape[0] =
    #> [2,3] vs. shape[1] = [2,4] [Op:ConcatV2] name: concat
joined = tf.concat([a, b], axis=1)
print(joined)
#> tf.Tensor(
#> [[0. 1. 2. 0. 1. 2. 3.]
#>  [3. 4. 5. 4. 5. 6. 7.]], shape=(2, 7), dtype=float32)

try:
    tf.reshape(a, (4, 2))
except tf.errors.InvalidArgumentError as error:
    print(textwrap.fill(error.message.partition("}} ")[2], 64))
    #> Input to reshape is a tensor with 6 values, but the requested
    #> shape has 8 [Op:Reshape]
reshaped = tf.reshape(a, (-1, 2))
print(reshaped)
#> tf.Tensor(
#> [[0. 1.]
#>  [2. 3.]
#>  [4. 5.]], shape=(3, 2), dtype=float32)
