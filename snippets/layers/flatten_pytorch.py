import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
kernel = rng.standard_normal((60, 2), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)

head = nn.Sequential(nn.Flatten(), nn.Linear(60, 2))
weight = torch.from_numpy(kernel.T)
with torch.no_grad():
    head[1].weight.copy_(weight)
    head[1].bias.copy_(torch.from_numpy(bias))
translated = head(x)
print(translated.detach().numpy().round(2))
#> [[ -4.96   0.2 ]
#>  [-10.17  -2.55]]

moved = weight.unflatten(1, (4, 5, 3)).permute(0, 3, 1, 2).flatten(1)
with torch.no_grad():
    head[1].weight.copy_(moved)
mended = head(x)
print(mended.detach().numpy().round(2))
#> [[-10.2    7.66]
#>  [ -9.27 -10.73]]
