import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 4, 5, 12), dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)

translated = F.pixel_shuffle(x, 2).permute(0, 2, 3, 1)
print(translated.shape)
#> torch.Size([2, 8, 10, 3])
print(translated[0, :2, :2, 0].numpy().round(2))
#> [[ 1.12 -1.39]
#>  [-0.43 -0.8 ]]

blocks = x.unflatten(1, (4, 3)).transpose(1, 2).flatten(1, 2)
mended = F.pixel_shuffle(blocks, 2).permute(0, 2, 3, 1)
print(mended[0, :2, :2, 0].numpy().round(2))
#> [[ 1.12 -0.8 ]
#>  [ 0.06  1.2 ]]
