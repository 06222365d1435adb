import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
kernel_3 = rng.standard_normal((3, 3, 2, 3), dtype=np.float32)
kernel_4 = rng.standard_normal((4, 4, 2, 3), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)


def upsample(kernel, padding):
    layer = layers.Conv2DTranspose(
        2, len(kernel), strides=2, padding=padding
    )
    layer.build(images.shape)
    layer.set_weights([kernel, bias])
    return layer(images)


valid = upsample(kernel_3, "valid")
print(valid.shape)
#> (2, 9, 11, 2)

translated = upsample(kernel_3, "same")
print(translated.shape, translated[0, 0, 0].numpy().round(2))
#> (2, 8, 10, 2) [-3.32  1.78]

mended = translated

same_kernel_4 = upsample(kernel_4, "same")
print(same_kernel_4.shape)
#> (2, 8, 10, 2)
