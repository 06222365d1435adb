import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
matrix = rng.standard_normal((3, 4), dtype=np.float32)
batch = rng.standard_normal((2, 3, 4), dtype=np.float32)

two_axes = layers.Softmax()(matrix)
translated = layers.Softmax()(batch)
print(keras.ops.sum(translated, axis=-1).numpy().round(2))
#> [[1. 1. 1.]
#>  [1. 1. 1.]]

mended = translated
