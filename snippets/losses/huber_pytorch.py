import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
predictions = torch.from_numpy(
    3 * rng.standard_normal((50, 2), dtype=np.float32)
)
targets = torch.zeros(50, 2)

huber = F.huber_loss(predictions, targets, delta=2.0)
print(f"{huber:.4f}")
#> 3.1861

smooth = F.smooth_l1_loss(predictions, targets, beta=2.0)
print(f"{smooth:.4f}")
#> 1.5930

smooth_times_beta = 2.0 * smooth
print(f"{smooth_times_beta:.4f}")
#> 3.1861

at_one = F.smooth_l1_loss(predictions, targets)
print(f"{at_one:.4f}")
#> 1.9640
