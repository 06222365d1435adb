import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
odd = rng.standard_normal((2, 7, 9, 3), dtype=np.float32) - 2
even = rng.standard_normal((2, 8, 6, 3), dtype=np.float32) - 2


def pool(images, size, pad=(0, 0, 0, 0), **settings):
    x = torch.from_numpy(images).permute(0, 3, 1, 2)
    x = F.pad(x, pad, value=-torch.inf)
    return F.max_pool2d(x, size, **settings).permute(0, 2, 3, 1)


halved = pool(odd, 2)
rounded_up = pool(odd, 2, ceil_mode=True)
print(halved.shape, rounded_up.shape)
#> torch.Size([2, 3, 4, 3]) torch.Size([2, 4, 5, 3])

translated_odd = pool(odd, 3, stride=2, padding=1)
translated_even = pool(even, 3, stride=2, padding=1)
print(translated_even.shape)
#> torch.Size([2, 4, 3, 3])
print(translated_even[0, 0, 0].numpy().round(2))
#> [-0.85 -1.06 -0.2 ]

mended_even = pool(even, 3, pad=(0, 1, 0, 1), stride=2)
print(mended_even[0, 0, 0].numpy().round(2))
#> [-0.79 -1.06 -0.2 ]
