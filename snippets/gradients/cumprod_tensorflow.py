import tensorflow as tf


def gradient(function):
    x = tf.Variable([2.0, 0.0, 3.0])
    with tf.GradientTape() as tape:
        y = function(x)
    return tape.gradient(y, x).numpy().tolist()


def products(x):
    return tf.stack([tf.reduce_prod(x[: i + 1]) for i in range(3)])


cumprod_grad = gradient(tf.math.cumprod)
print(cumprod_grad)
#> [1.0, 0.0, 0.0]

prod_grad = gradient(tf.reduce_prod)
products_grad = gradient(products)
print(prod_grad, products_grad)
#> [0.0, 6.0, 0.0] [1.0, 8.0, 0.0]
