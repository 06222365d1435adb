import tensorflow as tf


@tf.custom_gradient
def straight_through_round(x, scale):
    def backward(upstream):
        return upstream, None  # one answer for each argument

    return tf.round(x * scale) / scale, backward


x = tf.Variable([1.3, -2.6, 0.4])
weights = tf.constant([1.0, 10.0, 100.0])

with tf.GradientTape() as tape:
    y = straight_through_round(x, 2.0)
    total = tf.reduce_sum(weights * y)
grad = tape.gradient(total, x)
print(y.numpy())
#> [ 1.5 -2.5  0.5]
print(grad.numpy())
#> [  1.  10. 100.]

with tf.GradientTape() as tape:
    short = x + tf.stop_gradient(tf.round(x) - x)
    total = tf.reduce_sum(weights * short)
short_grad = tape.gradient(total, x)
print(short_grad.numpy())
#> [  1.  10. 100.]
