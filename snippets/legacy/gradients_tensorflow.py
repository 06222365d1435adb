import textwrap

import tensorflow as tf

x = tf.Variable([0.5, -1.0, 2.0])

y = tf.sigmoid(x)
try:
    tf.gradients(tf.reduce_sum(x * y), x)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> tf.gradients is not supported when eager execution is enabled.
    #> Use tf.GradientTape instead.

with tf.GradientTape() as tape:
    y = tf.sigmoid(x)
    total = tf.reduce_sum(x * y)
gradient = tape.gradient(total, x)
print(gradient.numpy().round(3))
#> [0.74  0.072 1.091]
