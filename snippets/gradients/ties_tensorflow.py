import tensorflow as tf

tie = [1.0, 3.0, 3.0]


def gradient(function):
    x = tf.Variable(tie)
    with tf.GradientTape() as tape:
        y = function(x)
    return tape.gradient(y, x).numpy().tolist()


def pool(x):
    return tf.nn.max_pool1d(x[None, :, None], 3, 3, "VALID")


max_grad = gradient(tf.reduce_max)
pool_grad = gradient(pool)
print(max_grad, pool_grad)
#> [0.0, 0.5, 0.5] [0.0, 1.0, 0.0]

axis_grad = gradient(lambda x: tf.reduce_max(x, axis=0))
same_axis_grad = axis_grad
print(axis_grad, same_axis_grad)
#> [0.0, 0.5, 0.5] [0.0, 0.5, 0.5]

one, other = tf.Variable(2.0), tf.Variable(2.0)
with tf.GradientTape(persistent=True) as tape:
    largest = tf.maximum(one, other)
    same_largest = tf.reduce_max(tf.stack([one, other]))
pair_grads = tuple(tape.gradient(largest, [one, other]))
same_pair_grads = tuple(tape.gradient(same_largest, [one, other]))
print([grad.numpy().item() for grad in pair_grads])
#> [1.0, 0.0]
print([grad.numpy().item() for grad in same_pair_grads])
#> [0.5, 0.5]
