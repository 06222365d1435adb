import numpy as np
import torch
from torchvision.transforms import v2

rng = np.random.default_rng(0)
image = rng.integers(0, 256, (8, 8, 3)).astype(np.float32)
x = torch.from_numpy(image).permute(2, 0, 1)

word_for_word = v2.Resize((4, 4))(x).permute(1, 2, 0)
plain = v2.Resize((4, 4), antialias=False)(x).permute(1, 2, 0)
smooth = v2.Resize((4, 4), antialias=True)(x).permute(1, 2, 0)
enlarged = v2.Resize((16, 16))(x).permute(1, 2, 0)
print(word_for_word[0, :2, 0].numpy().round(1))
#> [100.9 144.6]
