import tensorflow as tf


def gradient(function):
    x = tf.Variable([0.25, 0.0])
    with tf.GradientTape() as tape:
        y = tf.where(x > 0, function(x), 0.0)
    return tape.gradient(y, x)


functions = {
    "sqrt": tf.sqrt,
    "power": lambda x: x**0.5,
    "log": tf.math.log,
    "divide": lambda x: 1 / x,
}
sqrt_grad = gradient(tf.sqrt)
print(sqrt_grad.numpy())
#> [1. 0.]
nan_from = [
    name
    for name, function in functions.items()
    if tf.math.is_nan(gradient(function)[1])
]
print(nan_from)
#> ['power', 'log', 'divide']

safe = 1.0
safe_sqrt_grad = gradient(lambda x: tf.sqrt(tf.where(x > 0, x, safe)))
print(safe_sqrt_grad.numpy())
#> [1. 0.]
safe_log_grad = gradient(
    lambda x: tf.math.log(tf.where(x > 0, x, safe))
)
print(safe_log_grad.numpy())
#> [4. 0.]
