import keras
import numpy as np

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 9, 10, 3), dtype=np.float32)
kernel_3 = rng.standard_normal((3, 3, 3, 4), dtype=np.float32)
kernel_4 = rng.standard_normal((4, 4, 3, 4), dtype=np.float32)


def conv(kernel, **settings):
    return keras.ops.conv(images, kernel, **settings)


valid = conv(kernel_3, padding="valid")
print(valid.shape)
#> (2, 7, 8, 4)

same = conv(kernel_3, padding="same")
print(same.shape)
#> (2, 9, 10, 4)

same_dilated = conv(kernel_3, padding="same", dilation_rate=2)
print(same_dilated.shape)
#> (2, 9, 10, 4)

same_even_kernel = conv(kernel_4, padding="same")
print(same_even_kernel.shape)
#> (2, 9, 10, 4)
