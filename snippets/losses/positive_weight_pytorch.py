import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((8, 1), dtype=np.float32))
labels = torch.tensor([1.0, 0, 0, 0, 1, 0, 0, 0])[:, None]

weighted = F.binary_cross_entropy_with_logits(
    logits, labels, pos_weight=torch.tensor(3.0)
)
print(f"{weighted:.4f}")
#> 0.6640

row_losses = F.binary_cross_entropy_with_logits(
    logits, labels, reduction="none"
)
weights = torch.where(labels == 1, 3.0, 1.0)
by_hand = (weights * row_losses).mean()
print(f"{by_hand:.4f}")
#> 0.6640
