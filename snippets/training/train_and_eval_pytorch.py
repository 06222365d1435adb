import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(
    3 * rng.standard_normal((1000, 4), dtype=np.float32)
)


def share_dropped(values):
    return round((values == 0).float().mean().item(), 1)


dropout = nn.Dropout(0.3)
norm = nn.BatchNorm1d(4)
dropped_by_default = share_dropped(dropout(x))
norm_by_default = nn.BatchNorm1d(4)(x)
print(dropped_by_default, f"{norm_by_default.std():.2f}")
#> 0.3 1.00

dropout.eval()
norm.eval()
dropped_in_eval = share_dropped(dropout(x))
norm_in_eval = norm(x)
print(dropped_in_eval, f"{norm_in_eval.std():.2f}")
#> 0.0 3.02

dropout.train()
norm.train()
dropped_in_training = share_dropped(dropout(x))
norm_in_training = norm(x)
print(dropped_in_training, f"{norm_in_training.std():.2f}")
#> 0.3 1.00
