import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((6, 4), dtype=np.float32))
padded = torch.tensor([0, -1, 1, 2, -1, 0])  # -1: no label here

ignored = F.cross_entropy(logits, padded, ignore_index=-1)
print(f"{ignored:.4f}")
#> 0.9484

keep = padded >= 0
by_hand = F.cross_entropy(logits[keep], padded[keep])
print(f"{by_hand:.4f}")
#> 0.9484

nothing = torch.full((6,), -1)
all_ignored = F.cross_entropy(logits, nothing, ignore_index=-1)
print(all_ignored.item())
#> nan


def guarded_mean(labels):
    losses = F.cross_entropy(
        logits, labels, ignore_index=-1, reduction="none"
    )
    return losses.sum() / (labels != -1).sum().clamp(min=1)


guarded = guarded_mean(nothing)
print(guarded.item())
#> 0.0
