import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
shapes = [(6, 8), (8,), (8, 3), (3,)]
arrays = [rng.standard_normal(s, dtype=np.float32) for s in shapes]
inputs = tf.constant(rng.standard_normal((10, 6), dtype="float32"))
targets = tf.constant(rng.standard_normal((10, 3), dtype="float32"))

weights = [tf.Variable(array) for array in arrays]
w1, b1, w2, b2 = weights

with tf.GradientTape() as tape:
    hidden = tf.tanh(inputs @ w1 + b1)
    outputs = hidden @ w2 + b2
    loss = tf.reduce_mean((outputs - targets) ** 2)
grads = tape.gradient(loss, weights)
print(f"{loss:.4f}")
#> 7.4287
print([tuple(grad.shape) for grad in grads])
#> [(6, 8), (8,), (8, 3), (3,)]
print(grads[3].numpy().round(4))
#> [0.4872 0.3333 0.7944]
