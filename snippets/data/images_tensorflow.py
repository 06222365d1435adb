import io

import keras
import numpy as np
import PIL.Image
import tensorflow as tf

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (12, 10, 3), dtype=np.uint8)
file = io.BytesIO()
PIL.Image.fromarray(pixels).save(file, "png")
encoded = tf.constant(file.getvalue())

image = tf.io.decode_png(encoded, channels=3)  # channels last
height_width_channels = image
print(tuple(image.shape), image.dtype)
#> (12, 10, 3) <dtype: 'uint8'>

scale = keras.layers.Rescaling(1 / 255)
scaled = scale(image)
scaled_twice = scale(scale(image))
print(scaled.numpy().max(), scaled_twice.numpy().max().round(4))
#> 1.0 0.0039

small_by_default = tf.image.resize(scaled, (4, 5))
small_smooth = tf.image.resize(scaled, (4, 5), antialias=True)
small_sharp = small_by_default
print(small_smooth[0, 0].numpy().round(3))
#> [0.477 0.557 0.465]
print(small_sharp[0, 0].numpy().round(3))
#> [0.275 0.443 0.202]
