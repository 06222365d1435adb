import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
series = rng.standard_normal((2, 9, 3), dtype=np.float32)
kernel = rng.standard_normal((4, 3, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)


def conv(padding):
    layer = layers.Conv1D(5, 4, padding=padding)
    layer.build(series.shape)
    layer.set_weights([kernel, bias])
    return layer(series)


features = conv("valid")
causal = conv("causal")
print(features.shape, causal.shape)
#> (2, 6, 5) (2, 9, 5)

steps = np.float32([1.0, 2.0, 4.0, 8.0]).reshape(1, 4, 1)
weights = np.float32([1.0, 0.0, -1.0]).reshape(3, 1, 1)
slid = keras.ops.reshape(keras.ops.conv(steps, weights), -1)
print(slid.numpy(), np.convolve(steps.flat, weights.flat, "valid"))
#> [-3. -6.] [3. 6.]
