import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 6, 7, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 2, 3, 2), dtype=np.float32)
pointwise = rng.standard_normal((1, 1, 6, 4), dtype=np.float32)
bias = rng.standard_normal(4, dtype=np.float32)

depth = nn.Conv2d(3, 3 * 2, (3, 2), groups=3, bias=False)
point = nn.Conv2d(3 * 2, 4, 1)
with torch.no_grad():
    weight = torch.from_numpy(kernel).permute(2, 3, 0, 1)
    depth.weight.copy_(weight.flatten(0, 1).unsqueeze(1))
    weight = torch.from_numpy(pointwise).permute(3, 2, 0, 1)
    point.weight.copy_(weight)
    point.bias.copy_(torch.from_numpy(bias))
print(depth.weight.shape)
#> torch.Size([6, 1, 3, 2])

x = torch.from_numpy(images).permute(0, 3, 1, 2)
depthwise_features = depth(x).permute(0, 2, 3, 1)
separable_features = point(depth(x)).permute(0, 2, 3, 1)
print(depthwise_features.shape, separable_features.shape)
#> torch.Size([2, 4, 6, 6]) torch.Size([2, 4, 6, 4])

separable_features.square().sum().backward()
gradient = depth.weight.grad.squeeze(1).unflatten(0, (3, 2))
kernel_gradient = gradient.permute(2, 3, 0, 1)
