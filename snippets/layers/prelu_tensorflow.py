import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)

prelu = layers.PReLU()
translated = prelu(images)
slopes = keras.ops.size(prelu.alpha).numpy().item()
print(slopes, prelu.alpha.numpy()[0, 0])
#> 60 [0. 0. 0.]

quarter = keras.initializers.Constant(0.25)
prelu = layers.PReLU(quarter, shared_axes=(1, 2))
with tf.GradientTape() as tape:
    mended = prelu(images)
    loss = keras.ops.sum(mended**2)
slope_gradient = tape.gradient(loss, prelu.alpha)[0, 0]
mended_slopes = keras.ops.size(prelu.alpha).numpy().item()
print(mended_slopes, slope_gradient.numpy().round(2))
#> 3 [10.82  9.95  8.93]
