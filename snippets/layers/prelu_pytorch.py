import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)

prelu = nn.PReLU()
translated = prelu(x).permute(0, 2, 3, 1)
slopes = prelu.weight.numel()
print(slopes, prelu.weight.detach().numpy())
#> 1 [0.25]

prelu = nn.PReLU(3)
mended = prelu(x).permute(0, 2, 3, 1)
mended.square().sum().backward()
slope_gradient = prelu.weight.grad
mended_slopes = prelu.weight.numel()
print(mended_slopes, slope_gradient.numpy().round(2))
#> 3 [10.82  9.95  8.93]
