import textwrap

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 8, 9, 3), dtype=np.float32)
kernel = rng.standard_normal((3, 3, 3, 4), dtype=np.float32)
bias = rng.standard_normal(4, dtype=np.float32)

layer = nn.Conv2d(3, 4, kernel_size=3)
with torch.no_grad():
    weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
    layer.weight.copy_(weight)
    layer.bias.copy_(torch.from_numpy(bias))

wrong = torch.from_numpy(images)  # channels last
try:
    layer(wrong)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> Given groups=1, weight of size [4, 3, 3, 3], expected input[2,
    #> 8, 9, 3] to have 3 channels, but got 8 channels instead

channels_first = wrong.permute(0, 3, 1, 2)
output = layer(channels_first).permute(0, 2, 3, 1)
print(output.shape, output[0, 0, 0].detach().numpy().round(3))
#> torch.Size([2, 6, 7, 4]) [-8.332  4.134  4.566 -2.962]
