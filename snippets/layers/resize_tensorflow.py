import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)

larger = tf.image.resize(images, (11, 13))
smaller = tf.image.resize(images, (3, 4))
smaller_smooth = tf.image.resize(images, (3, 4), antialias=True)
doubled = layers.UpSampling2D(2, interpolation="bilinear")(images)
print(larger[0, 0, :3, 0].numpy().round(2))
#> [ 1.12  0.53 -0.51]

translated = larger
mended = tf.compat.v1.image.resize(images, (11, 13), align_corners=True)
print(mended[0, 0, :3, 0].numpy().round(2))
#> [ 1.12  0.16 -0.8 ]
