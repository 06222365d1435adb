import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 5, 5), dtype=np.float32)
kernel = rng.standard_normal((3, 3, 5, 2), dtype=np.float32)

conv = nn.Conv2d(5, 2, 3, bias=False)
with torch.no_grad():
    conv.weight.copy_(torch.from_numpy(kernel).permute(3, 2, 0, 1))

translated = conv(torch.from_numpy(images)).permute(0, 2, 3, 1)
print(translated[0, 0].detach().numpy().round(2))
#> [[ 6.4   2.42]
#>  [-6.79 -2.97]
#>  [ 4.14  3.75]]

x = torch.from_numpy(images).permute(0, 3, 1, 2)
mended = conv(x).permute(0, 2, 3, 1)
print(mended[0, 0].detach().numpy().round(2))
#> [[12.72  9.94]
#>  [-6.36  8.47]
#>  [ 2.92 -9.27]]
