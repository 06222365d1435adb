import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 7, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 2, 3, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

conv = layers.Conv2D(5, (3, 2))
conv.build(images.shape)
conv.set_weights([kernel, bias])
weight_shape = conv.kernel.shape
print(weight_shape)
#> (3, 2, 3, 5)

with tf.GradientTape() as tape:
    features = conv(images)
    loss = keras.ops.sum(features**2)
gradients = tape.gradient(loss, conv.trainable_variables)
y_shape = features.shape
print(y_shape)
#> (2, 4, 6, 5)

kernel_gradient, bias_gradient = gradients
std = keras.ops.std(kernel_gradient)
print(f"{keras.ops.std(features):.2f} {std:.0f}")
#> 4.11 109
