import tensorflow as tf

x = tf.Variable(2.0)
frozen = tf.Variable(3.0, trainable=False)

square = x**2
with tf.GradientTape() as tape:
    early = 5 * square
early_grad = tape.gradient(early, x)
print(early_grad)
#> None

with tf.GradientTape() as tape:
    y = frozen * x**2
grad, frozen_grad = tape.gradient(y, [x, frozen])
print(grad, frozen_grad)
#> tf.Tensor(12.0, shape=(), dtype=float32) None
