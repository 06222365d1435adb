import numpy as np
from keras import layers

rng = np.random.default_rng(0)
kernel = rng.standard_normal((3, 3, 3, 4), dtype=np.float32)
bias = rng.standard_normal(4, dtype=np.float32)
even = rng.standard_normal((2, 8, 8, 3), dtype=np.float32)
odd = rng.standard_normal((2, 7, 7, 3), dtype=np.float32)


def conv(images, padding):
    layer = layers.Conv2D(4, 3, strides=2, padding=padding)
    layer.build(images.shape)
    layer.set_weights([kernel, bias])
    return layer(images)


translated_odd = conv(odd, "same")
translated_even = conv(even, "same")
print(translated_odd.shape, translated_even.shape)
#> (2, 4, 4, 4) (2, 4, 4, 4)
print(translated_even[0, 0, 0].numpy().round(2))
#> [ 4.57  2.1  -4.03 -5.15]

mended_even = translated_even

like_pytorch_even = conv(layers.ZeroPadding2D(1)(even), "valid")
print(like_pytorch_even[0, 0, 0].numpy().round(2))
#> [-1.75  9.87  1.7  -1.22]
