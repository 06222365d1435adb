import textwrap

import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
images = rng.integers(0, 256, (2, 4, 5, 3), dtype=np.uint8)

try:
    keras.preprocessing.image.ImageDataGenerator
except AttributeError as error:
    print(textwrap.fill(str(error), 68))
    #> module 'keras.preprocessing.image' has no attribute
    #> 'ImageDataGenerator'

legacy = tf.keras.preprocessing.image.ImageDataGenerator(
    rescale=1 / 255
)
old_rescaled = next(legacy.flow(images, shuffle=False))

rescale = keras.layers.Rescaling(1 / 255)
rescaled = rescale(images)
print(rescaled[0, 0, 0].numpy().round(3))
#> [0.373 0.51  0.761]
