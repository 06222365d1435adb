import tensorflow as tf

matrix = tf.constant([[1.0, 2.0, -0.5], [-1.0, 0.5, 3.0]])
x = tf.Variable([0.5, -1.0, 0.2])


def function(x):
    return tf.reduce_sum(tf.sin(tf.linalg.matvec(matrix, x)))


with tf.GradientTape(persistent=True) as outer:
    with tf.GradientTape() as inner:
        y = function(x)
    grad = inner.gradient(y, x)
    first = grad[0]

second = outer.gradient(first, x)
print(grad.numpy().round(4))
#> [-0.9503  0.4021  2.7778]
print(second.numpy().round(4))
#> [ 1.389   1.8044 -1.668 ]

hessian = outer.jacobian(grad, x)
print(hessian.numpy().round(4))
#> [[ 1.389   1.8044 -1.668 ]
#>  [ 1.8044  4.0956 -0.4154]
#>  [-1.668  -0.4154  3.7547]]
