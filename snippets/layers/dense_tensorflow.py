import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 3, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

dense = layers.Dense(5)
dense.build(x.shape)
dense.set_weights([kernel, bias])
weight_shape = dense.kernel.shape
print(weight_shape)
#> (4, 5)

with tf.GradientTape() as tape:
    y = dense(x)
    loss = keras.ops.sum(y**2)
variables = [dense.kernel, dense.bias]
kernel_gradient, bias_gradient = tape.gradient(loss, variables)
print(y.shape)
#> (2, 3, 5)

with_relu = layers.Dense(5, "relu")
with_relu.build(x.shape)
with_relu.set_weights([kernel, bias])
activated = with_relu(x)
try:
    layers.Dense(4, 5)
except ValueError as error:
    print(error)
    #> Could not interpret activation function identifier: 5
