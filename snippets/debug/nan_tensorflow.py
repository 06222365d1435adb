import tensorflow as tf

x = tf.Variable([4.0, 0.0])


def loss_function(x):
    return tf.reduce_sum(x * tf.sqrt(x) / x)


with tf.GradientTape() as tape:
    loss = loss_function(x)
grad = tape.gradient(loss, x)
found_late = bool(tf.reduce_any(tf.math.is_nan(grad)))

tf.debugging.enable_check_numerics()
try:
    loss_function(x)
    found = "nothing"
except tf.errors.InvalidArgumentError as error:
    found = "the operation"
    operation = "Div" in error.message
    print(error.message[error.message.index("Detected") :][:60])
    #> Detected Infinity or NaN in output 0 of eagerly-executing op
tf.debugging.disable_check_numerics()
print(found_late, found, operation)
#> True the operation True
