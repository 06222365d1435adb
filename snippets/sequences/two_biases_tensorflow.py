import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = keras.layers.LSTM(4)
lstm.build(x.shape)
lstm.set_weights([kernel, recurrent, bias])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(lstm(x) ** 2)
gradients = tape.gradient(loss, lstm.trainable_weights)
optimizer.apply(gradients, lstm.trainable_weights)

two_biases = one_bias = lstm.get_weights()[2]
print((one_bias - bias)[:4].round(3))
#> [-0.006 -0.011 -0.011 -0.045]
