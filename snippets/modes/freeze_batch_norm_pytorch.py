import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = 5 + 2 * rng.standard_normal((100, 3), dtype=np.float32)
x = torch.from_numpy(x)

norm = nn.BatchNorm1d(3)
model = nn.Sequential(norm)
norm.requires_grad_(False)
model.train()
frozen = model(x)
frozen_mean = norm.running_mean.clone()
print(f"{frozen.abs().mean():.2f} {frozen_mean.mean():.2f}")
#> 0.81 0.51

norm.reset_running_stats()
norm.eval()
fixed_frozen = model(x)
fixed_frozen_mean = norm.running_mean.clone()
print(f"{fixed_frozen.abs().mean():.2f} {fixed_frozen_mean.mean():.2f}")
#> 5.13 0.00

model.train()
frozen_after_train = model(x)
norm.reset_running_stats()
model.train()
norm.eval()
fixed_frozen_after_train = model(x)
print(f"{frozen_after_train.abs().mean():.2f}")
#> 0.81
print(f"{fixed_frozen_after_train.abs().mean():.2f}")
#> 5.13
