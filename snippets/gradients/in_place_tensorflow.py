import tensorflow as tf

x = tf.Variable([2.0, -3.0])

answer = "a gradient"
with tf.GradientTape() as tape:
    squares = x * x
    x.assign_add([10.0, 10.0])
edited = x.numpy()
edited_grad = tape.gradient(squares, x)
print(answer, edited_grad.numpy())
#> a gradient [ 4. -6.]

x = tf.Variable([2.0, -3.0])
with tf.GradientTape() as tape:
    z = x * x
    shifted = x + 10
grad = tape.gradient(z, x)
print(grad)
#> tf.Tensor([ 4. -6.], shape=(2,), dtype=float32)
