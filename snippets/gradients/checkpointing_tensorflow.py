import tensorflow as tf

calls = 0


def block(x):
    global calls
    calls += 1
    return tf.sin(x) ** 2 * x


x = tf.Variable([0.5, -1.5, 2.0])

with tf.GradientTape() as tape:
    y = block(x)
grad = tape.gradient(y, x)
plain_calls = calls
print(grad.numpy().round(4), plain_calls)
#> [ 0.6506  1.2067 -0.6868] 1

calls = 0
with tf.GradientTape() as tape:
    y = tf.recompute_grad(block)(x)
checkpointed_grad = tape.gradient(y, x)
checkpointed_calls = calls
print(checkpointed_grad.numpy().round(4), checkpointed_calls)
#> [ 0.6506  1.2067 -0.6868] 2
