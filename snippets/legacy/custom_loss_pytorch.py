import warnings

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
target = torch.from_numpy(rng.standard_normal((5, 3), dtype=np.float32))
prediction = torch.from_numpy(
    rng.standard_normal((5, 3), dtype=np.float32)
)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_loss = F.mse_loss(prediction, target, size_average=False)
print(str(caught[0].message).partition(", ")[0])
#> size_average and reduce args will be deprecated
print(str(caught[0].message).partition(", ")[2])
#> please use reduction='sum' instead.

loss = F.mse_loss(prediction, target, reduction="sum")
print(f"{loss:.4f}")
#> 18.0744
