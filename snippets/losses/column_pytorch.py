import warnings

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
targets = torch.from_numpy(rng.standard_normal(6, dtype=np.float32))
predictions = targets[:, None] + 0.1  # a column, as Linear gives

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_default = F.mse_loss(predictions, targets)
print(f"{by_default:.4f}")
#> 1.4135
print(str(caught[0].message).split(". ")[1])
#> This will likely lead to incorrect results due to broadcasting

arithmetic = ((predictions - targets) ** 2).mean()
print(f"{arithmetic:.4f}", tuple((predictions - targets).shape))
#> 1.4135 (6, 6)

loss = F.mse_loss(predictions.squeeze(1), targets)
print(f"{loss:.4f}")
#> 0.0100

try:
    F.binary_cross_entropy_with_logits(predictions, targets)
except ValueError as error:
    print("must be the same as input size" in str(error))
    #> True
