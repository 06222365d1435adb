import numpy as np
import tensorflow as tf
from keras import layers

images = np.arange(1, 10, dtype=np.float32).reshape(1, 3, 3, 1)


def pad(height, width, mode="CONSTANT"):
    return tf.pad(images, [[0, 0], height, width, [0, 0]], mode)


pads = ((2, 0), (0, 1))  # (top, bottom), (left, right)
translated = layers.ZeroPadding2D(pads)(images)
print(translated.shape)
#> (1, 5, 4, 1)
print(translated[0, :, :, 0].numpy())
#> [[0. 0. 0. 0.]
#>  [0. 0. 0. 0.]
#>  [1. 2. 3. 0.]
#>  [4. 5. 6. 0.]
#>  [7. 8. 9. 0.]]

mended = pad((2, 0), (0, 1))
print(mended.shape)
#> (1, 5, 4, 1)

reflected = pad((2, 0), (0, 2), "REFLECT")
edge_repeated = pad((1, 1), (1, 1), "SYMMETRIC")
print(reflected[0, 0, :, 0].numpy(), edge_repeated[0, 0, :, 0].numpy())
#> [7. 8. 9. 8. 7.] [1. 1. 2. 3. 3.]
