import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 7, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 2, 3, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

conv = nn.Conv2d(3, 5, (3, 2))
with torch.no_grad():
    weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
    conv.weight.copy_(weight)
    conv.bias.copy_(torch.from_numpy(bias))
weight_shape = conv.weight.shape
print(weight_shape)
#> torch.Size([5, 3, 3, 2])

x = torch.from_numpy(images).permute(0, 3, 1, 2)
channels_first = conv(x)
channels_first.square().sum().backward()
y_shape = channels_first.shape
print(y_shape)
#> torch.Size([2, 5, 4, 6])

features = channels_first.permute(0, 2, 3, 1)
kernel_gradient = conv.weight.grad.permute(2, 3, 1, 0)
bias_gradient = conv.bias.grad
std = kernel_gradient.std(correction=0)
print(f"{features.std(correction=0):.2f} {std:.0f}")
#> 4.11 109
