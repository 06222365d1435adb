import warnings

import numpy as np
import torch
from torchvision import models
from torchvision.transforms import v2

rng = np.random.default_rng(0)
images = rng.integers(0, 256, (2, 4, 5, 3), dtype=np.uint8)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    models.squeezenet1_1(pretrained=False)
print(str(caught[0].message).partition(" since")[0])
#> The parameter 'pretrained' is deprecated

batch = torch.from_numpy(images).permute(0, 3, 1, 2)
rescale = v2.ToDtype(torch.float32, scale=True)
rescaled = rescale(batch).permute(0, 2, 3, 1)
print(rescaled[0, 0, 0].numpy().round(3))
#> [0.373 0.51  0.761]
