import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.standard_normal((3, 2), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)
x = torch.from_numpy(rng.standard_normal((4, 5, 3), dtype=np.float32))

dense = nn.Linear(3, 2)
with torch.no_grad():
    dense.weight.copy_(torch.from_numpy(kernel.T))
    dense.bias.copy_(torch.from_numpy(bias))
    each_step = dense(x)
    wrapped = torch.stack([dense(step) for step in x.unbind(1)], dim=1)
print(tuple(each_step.shape))
#> (4, 5, 2)
