import tensorflow as tf

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2 + 2 * x
grad = tape.gradient(y, x)
print(grad)
#> tf.Tensor(8.0, shape=(), dtype=float32)

x.assign_sub(0.5 * grad)
print(x)
#> <tf.Variable 'Variable:0' shape=() dtype=float32, numpy=-1.0>
