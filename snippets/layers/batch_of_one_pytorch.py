import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader

rng = np.random.default_rng(0)
data = rng.standard_normal((9, 3), dtype=np.float32)
x = torch.from_numpy(data)

norm = nn.BatchNorm1d(3)
try:
    norm(x[:1])
except ValueError as error:
    raises = True
    print(str(error)[:52])
    #> Expected more than 1 value per channel when training

norm = nn.BatchNorm1d(3)
for batch in DataLoader(x, batch_size=4, drop_last=True):
    norm(batch)
print(norm.num_batches_tracked.item())
#> 2
running_mean = norm.running_mean
mended = norm(x[:4])

evaluated = nn.BatchNorm1d(3).eval()(x[:1])
