import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
kernel = rng.standard_normal((3, 3, 3, 4), dtype=np.float32)
bias = rng.standard_normal(4, dtype=np.float32)
even = rng.standard_normal((2, 8, 8, 3), dtype=np.float32)
odd = rng.standard_normal((2, 7, 7, 3), dtype=np.float32)


def conv(images, padding=0, pad=(0, 0, 0, 0)):
    layer = nn.Conv2d(3, 4, 3, stride=2, padding=padding)
    with torch.no_grad():
        weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
        layer.weight.copy_(weight)
        layer.bias.copy_(torch.from_numpy(bias))
        x = F.pad(torch.from_numpy(images).permute(0, 3, 1, 2), pad)
        return layer(x).permute(0, 2, 3, 1)


try:
    nn.Conv2d(3, 4, 3, stride=2, padding="same")
except ValueError as error:
    print(error)
    #> padding='same' is not supported for strided convolutions

translated_odd = conv(odd, padding=1)
translated_even = conv(even, padding=1)
print(translated_odd.shape, translated_even.shape)
#> torch.Size([2, 4, 4, 4]) torch.Size([2, 4, 4, 4])
print(translated_even[0, 0, 0].numpy().round(2))
#> [-1.75  9.87  1.7  -1.22]

mended_even = conv(even, pad=(0, 1, 0, 1))  # left, right, top, bottom
print(mended_even.shape, mended_even[0, 0, 0].numpy().round(2))
#> torch.Size([2, 4, 4, 4]) [ 4.57  2.1  -4.03 -5.15]

like_pytorch_even = translated_even
