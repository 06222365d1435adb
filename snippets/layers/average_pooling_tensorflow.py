import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)
ones = np.ones((5, 5), np.float32)
images_even = images[:, :4, :6]

halved = layers.AveragePooling2D(2)(images)
print(halved.shape)
#> (2, 2, 3, 3)

pool = layers.AveragePooling2D(3, strides=1, padding="same")
translated = pool(images)
corner = pool(ones[None, ..., None])[0, 0, 0, 0]
print(f"{corner:.4f}")
#> 1.0000

mended = translated
mended_corner = corner

pool = layers.AveragePooling2D(3, strides=2, padding="same")
translated_stride = pool(images_even)
mended_stride = translated_stride
print(mended_stride.shape)
#> (2, 2, 3, 3)
