import tensorflow as tf

x = tf.constant(3.0)
with tf.GradientTape() as tape:
    unwatched = x**2
missing_grad = tape.gradient(unwatched, x)
print(missing_grad)
#> None

with tf.GradientTape() as tape:
    tape.watch(x)
    y = x**2
grad = tape.gradient(y, x)
print(grad)
#> tf.Tensor(6.0, shape=(), dtype=float32)
