import warnings

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
scores = torch.from_numpy(
    rng.standard_normal((2, 3, 4), dtype=np.float32)
)
truth, guess = scores.softmax(dim=-1)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_default = F.kl_div(guess.log(), truth)
print(f"{by_default:.4f}")
#> 0.1279
print("reduction: 'mean' divides" in str(caught[0].message))
#> True

divergence = F.kl_div(guess.log(), truth, reduction="batchmean")
print(f"{divergence:.4f}")
#> 0.5118

no_logarithm = F.kl_div(guess, truth, reduction="batchmean")
print(f"{no_logarithm:.4f}")
#> -1.3993

other_way = F.kl_div(truth.log(), guess, reduction="batchmean")
print(f"{other_way:.4f}")
#> 0.4749
