import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((6, 4), dtype=np.float32))
labels = torch.tensor([0, 3, 1, 2, 2, 0])
weights = torch.tensor([1.0, 2.0, 5.0, 10.0])

weighted = F.cross_entropy(logits, labels, weight=weights)
print(f"{weighted:.4f}")
#> 1.4475

row_weights = weights[labels]
row_losses = F.cross_entropy(logits, labels, reduction="none")
over_rows = (row_weights * row_losses).mean()
print(f"{over_rows:.4f}")
#> 5.7900

over_weights = weighted
print(f"{over_weights:.4f}")
#> 1.4475
