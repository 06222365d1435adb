import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
batch = rng.standard_normal((5, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 2), dtype=np.float32)

try:
    tf.compat.v1.placeholder(tf.float32, (None, 3))
except RuntimeError as error:
    print(error)
    #> tf.placeholder() is not compatible with eager execution.

# As written for TensorFlow 1
with tf.Graph().as_default():
    x = tf.compat.v1.placeholder(tf.float32, (None, 3))
    y = tf.tanh(x @ tf.constant(kernel))
    print(type(y).__name__)
    #> SymbolicTensor
    with tf.compat.v1.Session() as session:
        old_output = session.run(y, feed_dict={x: batch})

# As written today
weight = tf.Variable(kernel)


@tf.function
def predict(x):
    return tf.tanh(x @ weight)


x = tf.constant(batch)
output = predict(x)
print(output[0].numpy().round(3))
#> [0.563 0.641]
