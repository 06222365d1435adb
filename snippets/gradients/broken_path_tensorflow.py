import tensorflow as tf

x = tf.Variable([1.3, -2.6, 0.4])
with tf.GradientTape(persistent=True) as tape:
    rounded = tf.round(x)
    sign = tf.sign(x)
    whole = tf.cast(tf.cast(x, tf.int32), tf.float32)
    index = tf.argmax(x)

round_grad = tape.gradient(rounded, x)
sign_grad = tape.gradient(sign, x)
print(round_grad)
#> None
print(sign_grad)
#> tf.Tensor([0. 0. 0.], shape=(3,), dtype=float32)

int_has_path = tape.gradient(whole, x) is not None
argmax_has_path = tape.gradient(index, x) is not None
print(int_has_path, argmax_has_path)
#> False False

zero = tf.UnconnectedGradients.ZERO
filled_round_grad = tape.gradient(
    rounded, x, unconnected_gradients=zero
)
print(filled_round_grad)
#> tf.Tensor([0. 0. 0.], shape=(3,), dtype=float32)

whole_numbers = [1, 2]
variable = tf.Variable(whole_numbers)
with tf.GradientTape() as tape:
    y = variable**2
integers = "accepted"
integer_grad = tape.gradient(y, variable)
print(integers, integer_grad)
#> accepted None
