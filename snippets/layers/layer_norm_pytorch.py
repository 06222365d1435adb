import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
values = 0.01 * rng.standard_normal((2, 4, 6), dtype=np.float32)
targets = rng.standard_normal((2, 4, 6), dtype=np.float32)
scale, shift = rng.uniform(0.5, 2, (2, 6)).astype(np.float32)

x = torch.from_numpy(values).requires_grad_()
norm = nn.LayerNorm(6)
translated = norm(x)
print(norm.eps, f"{translated.std(correction=0):.2f}")
#> 1e-05 0.92

with torch.no_grad():
    norm.weight.copy_(torch.from_numpy(scale))
    norm.bias.copy_(torch.from_numpy(shift))
mended = norm(x)
(mended * torch.from_numpy(targets)).sum().backward()
mended_gradient = x.grad
scale_gradient = norm.weight.grad
print(f"{mended.std(correction=0):.2f}")
#> 1.36

two_axes = nn.LayerNorm((4, 6))(x)
print(f"{two_axes.std(correction=0):.2f}")
#> 0.94
