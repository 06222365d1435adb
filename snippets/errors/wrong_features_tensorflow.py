import textwrap

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.standard_normal((5, 4, 7), dtype=np.float32)
kernel = rng.standard_normal((28, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

images = tf.constant(images)
layer = keras.layers.Dense(3, name="head")
layer.build((None, 28))
layer.set_weights([kernel, bias])

try:
    layer(images)
except ValueError as error:
    print(textwrap.fill(str(error), 64))
    #> Input 0 with name 'None' of layer 'head' is incompatible with
    #> the layer: expected axis -1 of input shape to have value 28, but
    #> received input with shape (5, 4, 7)
output = layer(keras.ops.reshape(images, (-1, 28)))
print(output[0].numpy().round(3))
#> [ 7.278  0.502 -3.332]

try:
    images[0] @ images[1]
except tf.errors.InvalidArgumentError as error:
    print(error.message.partition("}} ")[2].partition(" [Op")[0])
    #> Matrix size-incompatible: In[0]: [4,7], In[1]: [4,7]
product = images[0] @ tf.transpose(images[1])
print(product[0].numpy().round(3))
#> [-0.28  -1.888 -0.154  1.522]
