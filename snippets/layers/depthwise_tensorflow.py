import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 7, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 2, 3, 2), dtype=np.float32)
pointwise = rng.standard_normal((1, 1, 6, 4), dtype=np.float32)
bias = rng.standard_normal(4, dtype=np.float32)

depth = layers.DepthwiseConv2D(
    (3, 2), depth_multiplier=2, use_bias=False
)
depth.build(images.shape)
depth.set_weights([kernel])
print(depth.kernel.shape)
#> (3, 2, 3, 2)

separable = layers.SeparableConv2D(4, (3, 2), depth_multiplier=2)
separable.build(images.shape)
separable.set_weights([kernel, pointwise, bias])

depthwise_features = depth(images)
with tf.GradientTape() as tape:
    separable_features = separable(images)
    loss = keras.ops.sum(separable_features**2)
kernel_gradient = tape.gradient(loss, separable.depthwise_kernel)
print(depthwise_features.shape, separable_features.shape)
#> (2, 4, 6, 6) (2, 4, 6, 4)
