import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
predictions = torch.from_numpy(
    rng.standard_normal((6, 4), dtype=np.float32)
)
targets = torch.from_numpy(
    rng.standard_normal((6, 4), dtype=np.float32)
)

mean = F.mse_loss(predictions, targets)
none = F.mse_loss(predictions, targets, reduction="none")
total = F.mse_loss(predictions, targets, reduction="sum")
print(f"{mean:.4f}")
#> 1.7215
print(tuple(none.shape))
#> (6, 4)
print(f"{total:.4f}")
#> 41.3160

per_row = none.mean(dim=-1)
all_errors = none.sum()
print(tuple(per_row.shape))
#> (6,)
print(f"{all_errors:.4f}")
#> 41.3160
