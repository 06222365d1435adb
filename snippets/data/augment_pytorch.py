import numpy as np
import torch
from torchvision.transforms.v2 import functional as TF

rng = np.random.default_rng(0)
images = rng.random((6, 4, 5, 3), dtype=np.float32)
flips = rng.random(6) < 0.5  # one decision for both frameworks
tops = rng.integers(0, 2, 6)
print(flips.tolist(), tops.tolist())
#> [False, True, True, False, False, True] [1, 0, 1, 1, 1, 1]

rows = []
for image, flip, top in zip(images, flips, tops, strict=True):
    chw = torch.from_numpy(image).permute(2, 0, 1)
    if flip:
        chw = TF.hflip(chw)
    chw = TF.crop(chw, top=int(top), left=1, height=3, width=4)
    chw = TF.adjust_brightness(chw, 0.5)
    rows.append(chw.permute(1, 2, 0))
augmented = torch.stack(rows)
print(tuple(augmented.shape))
#> (6, 3, 4, 3)

first = torch.from_numpy(images[0]).permute(2, 0, 1)
by_name = TF.adjust_brightness(first, 0.5).permute(1, 2, 0)
print(by_name[0, 0].numpy().round(3))
#> [0.425 0.318 0.256]
brightness = by_name
print(brightness[0, 0].numpy().round(3))
#> [0.425 0.318 0.256]
