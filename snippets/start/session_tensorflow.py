import tensorflow as tf


def tutorial():  # as written for TensorFlow 1
    x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    w = tf.constant([[1.0], [-1.0]])
    y = tf.matmul(x, w) + 0.5
    with tf.Session() as session:
        return session.run(y)


try:
    tutorial()
except AttributeError as error:
    print(error)
    #> module 'tensorflow' has no attribute 'Session'

x = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
w = tf.constant([[1.0], [-1.0]])

result = tf.matmul(x, w) + 0.5
print(result)
#> tf.Tensor(
#> [[-0.5]
#>  [-0.5]
#>  [-0.5]], shape=(3, 1), dtype=float32)
