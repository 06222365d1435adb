import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = 5 + 2 * rng.standard_normal((20, 3), dtype=np.float32)
x[:, 2] = 7  # a column that never changes

layer = keras.layers.Normalization()
layer.adapt(x)
by_default = layer(x)
print(by_default[0].numpy().round(3))
#> [ 1.481 -1.252  0.   ]

mended = by_default
print(mended[0].numpy().round(3))
#> [ 1.481 -1.252  0.   ]

new_rows = tf.fill((1, 3), 5.0)
normalised = layer(new_rows)
print(normalised[0, :2].numpy().round(3))
#> [0.23  0.076]
