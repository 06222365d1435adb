import numpy as np
import torch
from torch.utils.data import random_split

labels = torch.arange(5).repeat_interleave(20)
generator = torch.Generator().manual_seed(0)
_, validation = random_split(labels, [0.8, 0.2], generator=generator)
held_out = sorted({int(label) for label in validation})
print(held_out)
#> [0, 1, 2, 3, 4]

order = np.random.default_rng(0).permutation(100)
validation = labels[order][80:]
fixed_held_out = sorted(validation.tolist())
print(fixed_held_out)
#> [0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4]
