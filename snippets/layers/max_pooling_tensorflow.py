import numpy as np
from keras import layers

rng = np.random.default_rng(0)
odd = rng.standard_normal((2, 7, 9, 3), dtype=np.float32) - 2
even = rng.standard_normal((2, 8, 6, 3), dtype=np.float32) - 2


def pool(images, size, **settings):
    return layers.MaxPooling2D(size, **settings)(images)


halved = pool(odd, 2)
rounded_up = pool(odd, 2, padding="same")
print(halved.shape, rounded_up.shape)
#> (2, 3, 4, 3) (2, 4, 5, 3)

translated_odd = pool(odd, 3, strides=2, padding="same")
translated_even = pool(even, 3, strides=2, padding="same")
print(translated_even.shape)
#> (2, 4, 3, 3)
print(translated_even[0, 0, 0].numpy().round(2))
#> [-0.79 -1.06 -0.2 ]

mended_even = translated_even
