import tensorflow as tf

x = tf.Variable(2.0)
unused = tf.Variable(1.0)

with tf.GradientTape(persistent=True) as tape:
    y = 3 * x
answer = "gradients"
_, missing_grad = tape.gradient(y, [x, unused])
print(answer)
#> gradients
print(missing_grad)
#> None

zero = tf.UnconnectedGradients.ZERO
grads = tuple(tape.gradient(y, [x, unused], unconnected_gradients=zero))
print([grad.numpy().item() for grad in grads])
#> [3.0, 0.0]
