import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 4)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 4)).astype(np.float32)
bias, recurrent_bias = rng.normal(0, 0.5, (2, 4)).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

rnn = keras.layers.SimpleRNN(4, return_sequences=True)
rnn.build(x.shape)
rnn.set_weights([kernel, recurrent, bias + recurrent_bias])

with tf.GradientTape() as tape:
    outputs = rnn(x)
    loss = tf.reduce_sum(outputs**2)
gradients = tape.gradient(loss, rnn.trainable_weights)
_, recurrent_gradient, bias_gradient = gradients
print(outputs[1, -1].numpy().round(3))
#> [-0.794 -0.555 -0.096  0.14 ]
