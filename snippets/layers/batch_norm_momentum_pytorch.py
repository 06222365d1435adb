import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
batch = 5 + 2 * rng.standard_normal((64, 3), dtype=np.float32)


def running_mean(**settings):
    norm = nn.BatchNorm1d(3, **settings)
    norm(torch.from_numpy(batch))
    return norm.running_mean


by_default = running_mean()
print(by_default.numpy().round(3))
#> [0.481 0.505 0.514]

same_number = running_mean(momentum=0.1)
print(same_number.numpy().round(3))
#> [0.481 0.505 0.514]

like_pytorch = by_default
like_keras = running_mean(momentum=0.01)
print(like_keras.numpy().round(3))
#> [0.048 0.05  0.051]
