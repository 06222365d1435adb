import tensorflow as tf

matrix = tf.constant([[1.0, 2.0, 0.5], [-1.0, 3.0, 4.0]])
x = tf.Variable([1.0, -2.0, 3.0])


def layer(x):
    return tf.linalg.matvec(matrix, x**2)


with tf.GradientTape(persistent=True) as tape:
    y = layer(x)
    total = tf.reduce_sum(y)

direct_grad = tape.gradient(y, x)
print(direct_grad)
#> tf.Tensor([  0. -20.  27.], shape=(3,), dtype=float32)

grad = tape.gradient(total, x)
print(grad)
#> tf.Tensor([  0. -20.  27.], shape=(3,), dtype=float32)

jacobian = tape.jacobian(y, x)
print(jacobian)
#> tf.Tensor(
#> [[  2.  -8.   3.]
#>  [ -2. -12.  24.]], shape=(2, 3), dtype=float32)
