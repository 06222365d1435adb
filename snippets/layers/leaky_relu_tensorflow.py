import keras
import tensorflow as tf
from keras import layers

x = tf.constant([-2.0, -1.0, 0.0, 1.0])

layer = layers.LeakyReLU()(x)
function = keras.activations.leaky_relu(x)
print(layer.numpy(), function.numpy())
#> [-0.6 -0.3  0.   1. ] [-0.4 -0.2  0.   1. ]

like_keras_layer = layer
like_keras_function = layers.Activation("leaky_relu")(x)
like_pytorch = layers.LeakyReLU(negative_slope=0.01)(x)
print(like_pytorch.numpy())
#> [-0.02 -0.01  0.    1.  ]
