import tensorflow as tf

labels = tf.constant([0, 2, 1], dtype=tf.int64)
default = tf.one_hot(labels, depth=4)
print(default.dtype)
#> <dtype: 'float32'>

encoded = tf.one_hot(labels, depth=4)
print(encoded.numpy())
#> [[1. 0. 0. 0.]
#>  [0. 0. 1. 0.]
#>  [0. 1. 0. 0.]]

wrong = tf.constant([5], dtype=tf.int64)
print(tf.one_hot(wrong, depth=4).numpy())
#> [[0. 0. 0. 0.]]
try:
    tf.debugging.assert_less(wrong, tf.cast(4, wrong.dtype))
except tf.errors.InvalidArgumentError:
    print("a label is too large")
    #> a label is too large
