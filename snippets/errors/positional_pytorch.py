import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 20, 17, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 3, 3, 8), dtype=np.float32)
bias = rng.standard_normal(8, dtype=np.float32)
x = torch.from_numpy(images.transpose(0, 3, 1, 2))

dense = nn.Linear(784, 64)  # 784 numbers in, 64 out
print(dense)
#> Linear(in_features=784, out_features=64, bias=True)

conv = nn.Conv2d(3, 8, 3)  # 3 channels in, 8 filters of 3x3
shape_by_position = conv(x).permute(0, 2, 3, 1).shape
print(shape_by_position)
#> torch.Size([2, 18, 15, 8])

by_keyword = nn.Conv2d(in_channels=3, out_channels=8, kernel_size=3)
with torch.no_grad():
    weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
    by_keyword.weight.copy_(weight)
    by_keyword.bias.copy_(torch.from_numpy(bias))
    output = by_keyword(x).permute(0, 2, 3, 1)
shape_by_keyword = output.shape
print(shape_by_keyword)
#> torch.Size([2, 18, 15, 8])
