import tensorflow as tf


def gradient(function, value=0.0):
    x = tf.Variable(tf.fill((3,), value))
    with tf.GradientTape() as tape:
        y = function(x)
    return tape.gradient(y, x)


norm_grad = gradient(tf.norm)
print(norm_grad.numpy())
#> [nan nan nan]
std_grad = gradient(tf.math.reduce_std, 2.0)
print(std_grad.numpy())
#> [nan nan nan]
normalize_grad = gradient(tf.math.l2_normalize)
print(f"{normalize_grad[0]:.0e}")
#> 1e+06


def safe_norm(x):
    return tf.sqrt(tf.reduce_sum(x**2) + 1e-12)


def safe_std(x):
    centred = x - tf.reduce_mean(x)
    return tf.sqrt(tf.reduce_mean(centred**2) + 1e-12)


safe_norm_grad = gradient(safe_norm)
safe_std_grad = gradient(safe_std, 2.0)
safe_normalize_grad = gradient(lambda x: x / safe_norm(x))
print(safe_norm_grad.numpy())
#> [0. 0. 0.]
print(safe_std_grad.numpy())
#> [0. 0. 0.]
print(f"{safe_normalize_grad[0]:.0e}")
#> 1e+06
