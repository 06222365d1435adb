import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
images = 0.02 * rng.standard_normal((4, 5, 6, 3), dtype=np.float32)
scale, shift, mean, variance = rng.uniform(0.5, 2, (4, 3)).astype("f4")
targets = rng.standard_normal(images.shape, dtype=np.float32)

norm = layers.BatchNormalization()
print(norm.epsilon)
#> 0.001

translated = norm(images, training=True)
print(f"{keras.ops.std(translated):.2f}")
#> 0.52

norm = layers.BatchNormalization(epsilon=1e-5)
inputs = tf.Variable(images)
with tf.GradientTape() as tape:
    mended = norm(inputs, training=True)
    loss = keras.ops.sum(mended * targets)
mended_gradient = tape.gradient(loss, inputs)
print(f"{keras.ops.std(mended):.2f}")
#> 0.99
print(f"{keras.ops.std(mended_gradient):.1f}")
#> 52.5

norm.set_weights([scale, shift, mean, variance])
evaluated = norm(images, training=False)
