import textwrap

import keras
import numpy as np

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 8, 9, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 3, 3, 4), dtype=np.float32)
bias = rng.standard_normal(4, dtype=np.float32)

layer = keras.layers.Conv2D(4, kernel_size=3, name="conv")
layer.build((None, 8, 9, 3))
layer.set_weights([kernel, bias])

wrong = images.transpose(0, 3, 1, 2)  # channels first
try:
    layer(wrong)
except ValueError as error:
    print(textwrap.fill(str(error), 64))
    #> Input 0 with name 'None' of layer 'conv' is incompatible with
    #> the layer: expected axis -1 of input shape to have value 3, but
    #> received input with shape (2, 3, 8, 9)

channels_last = wrong.transpose(0, 2, 3, 1)
output = layer(channels_last)
print(output.shape, output[0, 0, 0].numpy().round(3))
#> (2, 6, 7, 4) [-8.332  4.134  4.566 -2.962]
