import warnings

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 9, 10, 3), dtype=np.float32)
kernel_3 = rng.standard_normal((3, 3, 3, 4), dtype=np.float32)
kernel_4 = rng.standard_normal((4, 4, 3, 4), dtype=np.float32)


def conv(kernel, **settings):
    x = torch.from_numpy(images).permute(0, 3, 1, 2)
    weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
    return F.conv2d(x, weight, **settings).permute(0, 2, 3, 1)


valid = conv(kernel_3)
print(valid.shape)
#> torch.Size([2, 7, 8, 4])

same = conv(kernel_3, padding="same")
print(same.shape)
#> torch.Size([2, 9, 10, 4])

same_dilated = conv(kernel_3, padding="same", dilation=2)
print(same_dilated.shape)
#> torch.Size([2, 9, 10, 4])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    same_even_kernel = conv(kernel_4, padding="same")
print(same_even_kernel.shape)
#> torch.Size([2, 9, 10, 4])
