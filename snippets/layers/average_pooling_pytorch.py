import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)
ones = torch.ones(5, 5)
x_even = x[..., :4, :6]

halved = nn.AvgPool2d(2)(x).permute(0, 2, 3, 1)
print(halved.shape)
#> torch.Size([2, 2, 3, 3])

pool = nn.AvgPool2d(3, stride=1, padding=1)
translated = pool(x).permute(0, 2, 3, 1)
corner = pool(ones[None, None])[0, 0, 0, 0]
print(f"{corner:.4f}")
#> 0.4444

pool = nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=False)
mended = pool(x).permute(0, 2, 3, 1)
mended_corner = pool(ones[None, None])[0, 0, 0, 0]
print(f"{mended_corner:.4f}")
#> 1.0000

pool = nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False)
translated_stride = pool(x_even).permute(0, 2, 3, 1)

pool = nn.AvgPool2d(3, stride=2, ceil_mode=True)
mended_stride = pool(x_even).permute(0, 2, 3, 1)
print(translated_stride.shape, mended_stride.shape)
#> torch.Size([2, 2, 3, 3]) torch.Size([2, 2, 3, 3])
