import textwrap

import keras
import tensorflow as tf

counts = tf.constant([1, 2], dtype=tf.int64)
weights = tf.constant([0.25, 1.5])
for number in (weights, 0.5):
    try:
        counts + number
    except tf.errors.InvalidArgumentError as error:
        message = str(error).split(" [Op")[0]
        print(textwrap.fill(message, 60))
        #> cannot compute AddV2 as input #1(zero-based) was expected to
        #> be a int64 tensor but is a float tensor
        #> cannot compute AddV2 as input #1(zero-based) was expected to
        #> be a int64 tensor but is a float tensor
total = tf.cast(counts, tf.float32) + weights
halves = tf.cast(counts, tf.float32) + 0.5
print(total.numpy(), halves.numpy())
#> [1.25 3.5 ] [1.5 2.5]

scale = tf.constant(0.5, dtype=tf.float64)
scaled = keras.ops.multiply(weights, scale)
print(scaled.dtype)
#> <dtype: 'float64'>
narrow = weights * tf.cast(scale, tf.float32)

precise = tf.constant([0.5, 4.0], dtype=tf.float64)
widened = keras.ops.multiply(weights, precise)
print(widened.dtype)
#> <dtype: 'float64'>

product = keras.ops.dot(weights, precise)
print(product.numpy())
#> 6.125
