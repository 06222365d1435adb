import numpy as np
import torch
from torch.nn import functional as F

row = np.arange(5, dtype=np.float32).reshape(1, 1, 5, 1)
x = torch.from_numpy(row).permute(0, 3, 1, 2)


def resize(width, mode):
    y = F.interpolate(x, (1, width), mode=mode)
    return y.flatten()


doubled = resize(10, "nearest")
print(doubled.numpy())
#> [0. 0. 1. 1. 2. 2. 3. 3. 4. 4.]

translated = resize(3, "nearest")
print(translated.numpy())
#> [0. 1. 3.]

mended = resize(3, "nearest-exact")
print(mended.numpy())
#> [0. 2. 4.]
