import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
values = 0.01 * rng.standard_normal((2, 4, 6), dtype=np.float32)
targets = rng.standard_normal((2, 4, 6), dtype=np.float32)
scale, shift = rng.uniform(0.5, 2, (2, 6)).astype(np.float32)

norm = layers.LayerNormalization()
translated = norm(values)
print(norm.epsilon, f"{keras.ops.std(translated):.2f}")
#> 0.001 0.24

norm = layers.LayerNormalization(epsilon=1e-5)
norm.build(values.shape)
norm.set_weights([scale, shift])
inputs = tf.Variable(values)
with tf.GradientTape() as tape:
    mended = norm(inputs)
    loss = keras.ops.sum(mended * targets)
mended_gradient, scale_gradient = tape.gradient(
    loss, [inputs, norm.gamma]
)
print(f"{keras.ops.std(mended):.2f}")
#> 1.36

norm = layers.LayerNormalization(axis=(1, 2), epsilon=1e-5)
two_axes = norm(values)
print(f"{keras.ops.std(two_axes):.2f}")
#> 0.94
