import io

import numpy as np
import PIL.Image
import torch
from torchvision.transforms import v2

rng = np.random.default_rng(0)
pixels = rng.integers(0, 256, (12, 10, 3), dtype=np.uint8)
file = io.BytesIO()
PIL.Image.fromarray(pixels).save(file, "png")

image = v2.functional.pil_to_tensor(PIL.Image.open(file).convert("RGB"))
height_width_channels = image.permute(1, 2, 0)
print(tuple(image.shape), image.dtype)
#> (3, 12, 10) torch.uint8

scale = v2.ToDtype(torch.float32, scale=True)
scaled = scale(image).permute(1, 2, 0)
scaled_twice = scale(scale(image)).permute(1, 2, 0)
print(scaled.max().item(), scaled_twice.max().item())
#> 1.0 1.0

resize, floats = v2.functional.resize, scale(image)
small_by_default = resize(floats, [4, 5]).permute(1, 2, 0)
small_smooth = small_by_default
small_sharp = resize(floats, [4, 5], antialias=False).permute(1, 2, 0)
print(small_smooth[0, 0].numpy().round(3))
#> [0.477 0.557 0.465]
print(small_sharp[0, 0].numpy().round(3))
#> [0.275 0.443 0.202]
