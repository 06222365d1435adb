import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 3), dtype=np.float32)
kernel_3 = rng.standard_normal((3, 3, 2, 3), dtype=np.float32)
kernel_4 = rng.standard_normal((4, 4, 2, 3), dtype=np.float32)
bias = rng.standard_normal(2, dtype=np.float32)


def upsample(kernel, **settings):
    layer = nn.ConvTranspose2d(3, 2, len(kernel), stride=2, **settings)
    with torch.no_grad():
        weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
        layer.weight.copy_(weight)
        layer.bias.copy_(torch.from_numpy(bias))
        x = torch.from_numpy(images).permute(0, 3, 1, 2)
        return layer(x).permute(0, 2, 3, 1)


valid = upsample(kernel_3)
print(valid.shape)
#> torch.Size([2, 9, 11, 2])

translated = upsample(kernel_3, padding=1, output_padding=1)
print(translated.shape, translated[0, 0, 0].numpy().round(2))
#> torch.Size([2, 8, 10, 2]) [ 4.28 -0.64]

mended = valid[:, :8, :10]  # crop the end, to twice the input
print(mended.shape, mended[0, 0, 0].numpy().round(2))
#> torch.Size([2, 8, 10, 2]) [-3.32  1.78]

same_kernel_4 = upsample(kernel_4, padding=1)
print(same_kernel_4.shape)
#> torch.Size([2, 8, 10, 2])
