import numpy as np
import torch
from torchvision.transforms import v2

rng = np.random.default_rng(0)
pixels = rng.random((2, 4, 5, 3), dtype=np.float32)
images = torch.from_numpy(pixels).permute(0, 3, 1, 2)

mean, std = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]

normalised = v2.Normalize(mean, std)(images).permute(0, 2, 3, 1)
print(normalised[0, 0, 0].numpy().round(3))
#> [1.597 0.808 0.467]

std_as_given = normalised
print(std_as_given[0, 0, 0].numpy().round(3))
#> [1.597 0.808 0.467]
