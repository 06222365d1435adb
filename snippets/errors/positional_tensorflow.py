import numpy as np
from keras import layers

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 20, 17, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 3, 3, 8), dtype=np.float32)
bias = rng.standard_normal(8, dtype=np.float32)

try:
    layers.Dense(784, 64)  # 784 out, and 64 as the activation
except ValueError as error:
    print(error)
    #> Could not interpret activation function identifier: 64

conv = layers.Conv2D(3, 8, 3)  # 3 filters of 8x8, stride 3
shape_by_position = conv(images).shape
print(shape_by_position)
#> (2, 5, 4, 3)

by_keyword = layers.Conv2D(filters=8, kernel_size=3)
by_keyword.build((None, 20, 17, 3))
by_keyword.set_weights([kernel, bias])
output = by_keyword(images)
shape_by_keyword = output.shape
print(shape_by_keyword)
#> (2, 18, 15, 8)
