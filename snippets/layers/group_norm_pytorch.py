import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = 0.01 * rng.standard_normal((2, 4, 5, 6), dtype=np.float32)
scale, shift = rng.uniform(0.5, 2, (2, 6)).astype(np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)

norm = nn.GroupNorm(3, 6)
translated = norm(x).permute(0, 2, 3, 1)
print(norm.eps, f"{translated.std(correction=0):.2f}")
#> 1e-05 0.95

with torch.no_grad():
    norm.weight.copy_(torch.from_numpy(scale))
    norm.bias.copy_(torch.from_numpy(shift))
mended = norm(x).permute(0, 2, 3, 1)
print(f"{mended.std(correction=0):.2f}")
#> 1.06

instance = nn.InstanceNorm2d(6)(x).permute(0, 2, 3, 1)
print(f"{instance.std(correction=0):.2f}")
#> 0.95
