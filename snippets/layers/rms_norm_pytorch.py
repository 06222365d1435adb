import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
values = 1e-3 * rng.standard_normal((4, 6), dtype=np.float32)
scale = rng.uniform(0.5, 2, 6).astype(np.float32)
x = torch.from_numpy(values)

norm = nn.RMSNorm(6)
translated = norm(x)
print(norm.eps, f"{translated.std(correction=0):.2f}")
#> None 0.92

norm = nn.RMSNorm(6, eps=1e-6)
with torch.no_grad():
    norm.weight.copy_(torch.from_numpy(scale))
mended = norm(x)
print(f"{mended.std(correction=0):.2f}")
#> 0.94
