import tensorflow as tf

z = tf.Variable([1 + 2j, -3 + 0.5j], dtype=tf.complex64)

with tf.GradientTape(persistent=True) as tape:
    squares = tf.math.real(z) ** 2 + tf.math.imag(z) ** 2
    size = tf.reduce_sum(squares)
    real_part = tf.reduce_sum(tf.math.real(z * z))

size_grad = tape.gradient(size, z)
print(size_grad.numpy())
#> [ 2.+4.j -6.+1.j]

real_grad = tape.gradient(real_part, z)
print(real_grad.numpy())
#> [ 2.-4.j -6.-1.j]

step = z - 0.25 * size_grad
print(step.numpy())
#> [ 0.5+1.j   -1.5+0.25j]
