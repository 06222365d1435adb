import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
kernel = rng.standard_normal((60, 2), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)

x = torch.from_numpy(images).permute(0, 3, 1, 2)
print(x.shape)
#> torch.Size([2, 3, 4, 5])

dense = nn.Linear(60, 2)
with torch.no_grad():
    dense.weight.copy_(torch.from_numpy(kernel.T))
    dense.bias.copy_(torch.from_numpy(bias))

flat = x.flatten(1)
logits = dense(flat)
print(logits.detach().numpy().round(3))
#> [[ -4.961   0.204]
#>  [-10.172  -2.554]]

ported_flat = x.permute(0, 2, 3, 1).flatten(1)
ported_logits = dense(ported_flat)
print(ported_logits.detach().numpy().round(3))
#> [[-10.197   7.655]
#>  [ -9.266 -10.727]]
