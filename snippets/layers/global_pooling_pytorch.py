import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 5, 3), dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)

pooled = nn.AdaptiveAvgPool2d(1)(x)
print(pooled.shape)
#> torch.Size([2, 3, 1, 1])

mended = pooled.flatten(1)
print(mended.shape)
#> torch.Size([2, 3])

shorter = x.mean(dim=(2, 3))
largest = x.amax(dim=(2, 3))
adaptive = nn.AdaptiveAvgPool2d((4, 3))(x).permute(0, 2, 3, 1)
print(adaptive.shape)
#> torch.Size([2, 4, 3, 3])
