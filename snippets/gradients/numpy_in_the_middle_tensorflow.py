import numpy as np
import tensorflow as tf

x = tf.Variable([1.0, -2.0, 3.0])

with tf.GradientTape() as tape:
    y = tf.convert_to_tensor(np.square(x))
cut_grad = tape.gradient(y, x)
answer = "no gradient" if cut_grad is None else "a gradient"
print(answer)
#> no gradient

with tf.GradientTape() as tape:
    y = tf.square(x)
grad = tape.gradient(y, x)
print(grad)
#> tf.Tensor([ 2. -4.  6.], shape=(3,), dtype=float32)
