import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
series = rng.standard_normal((2, 9, 3), dtype=np.float32)
kernel = rng.standard_normal((4, 3, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

conv = nn.Conv1d(3, 5, 4)
with torch.no_grad():
    conv.weight.copy_(torch.from_numpy(kernel.transpose(2, 1, 0)))
    conv.bias.copy_(torch.from_numpy(bias))

x = torch.from_numpy(series).transpose(1, 2)
features = conv(x).transpose(1, 2)
causal = conv(F.pad(x, (3, 0))).transpose(1, 2)
print(features.shape, causal.shape)
#> torch.Size([2, 6, 5]) torch.Size([2, 9, 5])

steps = torch.tensor([[[1.0, 2.0, 4.0, 8.0]]])
weights = torch.tensor([[[1.0, 0.0, -1.0]]])
slid = F.conv1d(steps, weights).flatten()
print(slid.numpy(), np.convolve(steps[0, 0], weights[0, 0], "valid"))
#> [-3. -6.] [3. 6.]
