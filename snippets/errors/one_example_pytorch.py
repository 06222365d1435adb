import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
row = torch.from_numpy(rng.standard_normal(6, dtype=np.float32))
kernel = rng.standard_normal((6, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)

layer = nn.Linear(6, 3)
with torch.no_grad():
    layer.weight.copy_(torch.from_numpy(kernel.T))
    layer.bias.copy_(torch.from_numpy(bias))

with torch.no_grad():
    print(layer(row).shape)
    #> torch.Size([3])

    batch = row[None]
    output = layer(batch)
print(output.numpy().round(3))
#> [[-3.043  2.176  1.656]]
