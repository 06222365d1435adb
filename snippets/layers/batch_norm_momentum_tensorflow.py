import numpy as np
from keras import layers

rng = np.random.default_rng(0)
batch = 5 + 2 * rng.standard_normal((64, 3), dtype=np.float32)


def running_mean(**settings):
    norm = layers.BatchNormalization(**settings)
    norm(batch, training=True)
    return norm.moving_mean


by_default = running_mean()
print(by_default.numpy().round(3))
#> [0.048 0.05  0.051]

same_number = running_mean(momentum=0.1)
print(same_number.numpy().round(3))
#> [4.332 4.544 4.625]

like_pytorch = running_mean(momentum=0.9)
print(like_pytorch.numpy().round(3))
#> [0.481 0.505 0.514]

like_keras = by_default
