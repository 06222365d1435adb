import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = keras.layers.LSTM(4, return_sequences=True, return_state=True)
lstm.build(x.shape)
lstm.set_weights([kernel, recurrent, bias])

with tf.GradientTape() as tape:
    outputs, hidden, cell = lstm(x)
    loss = tf.reduce_sum(outputs**2)
gradients = tape.gradient(loss, lstm.trainable_weights)
kernel_gradient, recurrent_gradient, bias_gradient = gradients
parameters = lstm.count_params()
print(tuple(outputs.shape), parameters)
#> (2, 5, 4) 128
print(outputs[0, -1].numpy().round(3))
#> [ 0.118  0.292  0.413 -0.741]
