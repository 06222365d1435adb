import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)
x = torch.from_numpy(images).permute(0, 3, 1, 2)


def resize(size, **settings):
    y = F.interpolate(x, size, mode="bilinear", **settings)
    return y.permute(0, 2, 3, 1)


larger = resize((11, 13))
smaller = resize((3, 4))
smaller_smooth = resize((3, 4), antialias=True)
doubled = resize((10, 14))
print(larger[0, 0, :3, 0].numpy().round(2))
#> [ 1.12  0.53 -0.51]

translated = resize((11, 13), align_corners=True)
mended = translated
print(translated[0, 0, :3, 0].numpy().round(2))
#> [ 1.12  0.16 -0.8 ]
