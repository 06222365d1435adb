import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
batches = rng.standard_normal((5, 4, 3), dtype=np.float32)
n = batches.shape[1]

norm = nn.BatchNorm1d(3, momentum=0.1)
for batch in torch.from_numpy(batches):
    norm(batch)
translated = norm.running_var
print(translated.numpy().round(3))
#> [0.833 1.171 0.863]

norm = nn.BatchNorm1d(3, momentum=0.1)
for batch in torch.from_numpy(batches):
    kept = 0.9 * norm.running_var
    norm(batch)
    new = norm.running_var - kept
    norm.running_var.copy_(kept + new * (n - 1) / n)
mended = norm.running_var
print(mended.numpy().round(3))
#> [0.773 1.026 0.795]
