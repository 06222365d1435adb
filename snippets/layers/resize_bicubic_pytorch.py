import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)


def resize(size, **settings):
    y = F.interpolate(x, size, mode="bicubic", **settings)
    return y.permute(0, 2, 3, 1)


translated = resize((11, 13))
print(translated[0, 0, :3, 0].numpy().round(2))
#> [ 1.56  0.69 -0.57]

mended_larger = resize((11, 13), antialias=True)
print(mended_larger[0, 0, :3, 0].numpy().round(2))
#> [ 1.49  0.77 -0.58]

mended_smaller = resize((3, 4), antialias=True)
