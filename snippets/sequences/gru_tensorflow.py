import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
kernel, recurrent, bias, recurrent_bias = (
    rng.normal(0, 0.7, size).astype(np.float32)
    for size in [(12, 3), (12, 4), (12,), (12,)]
)  # the gates in the order of PyTorch: reset, update, new
x = rng.standard_normal((2, 5, 3), dtype=np.float32)
weights = [kernel.T, recurrent.T, np.stack([bias, recurrent_bias])]
order = [*range(4, 8), *range(4), *range(8, 12)]  # update, reset, new
moved = [weight[:, order] for weight in weights]

gru = keras.layers.GRU(4, return_sequences=True)
gru.build(x.shape)
gru.set_weights(weights)
only_transposed = gru(x)
gru.set_weights(moved)
with tf.GradientTape() as tape:
    outputs = gru(x)
    loss = tf.reduce_sum(outputs**2)
gradients = tape.gradient(loss, gru.trainable_weights)
kernel_gradient = gradients[0].numpy()[:, order].T
bias_gradients = gradients[2].numpy()[:, order]

old = keras.layers.GRU(4, return_sequences=True, reset_after=False)
old.build(x.shape)
old.set_weights([moved[0], moved[1], moved[2].sum(axis=0)])
without_reset_after = old(x)
print(only_transposed[0, -1].numpy().round(3))
#> [ 0.764 -0.856  0.322  0.843]
print(without_reset_after[0, -1].numpy().round(3))
#> [ 0.923 -0.653  0.239  0.34 ]
print(outputs[0, -1].numpy().round(3))
#> [ 0.851 -0.616  0.296  0.283]
