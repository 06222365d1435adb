import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((6, 4), dtype=np.float32))
labels = torch.tensor([0, 3, 1, 2, 2, 0])
one_hot = F.one_hot(labels, 4).float()

smooth = F.cross_entropy(logits, labels, label_smoothing=0.1)
print(f"{smooth:.4f}")
#> 1.3273

smooth_labels = 0.9 * one_hot + 0.1 / 4
by_hand = F.cross_entropy(logits, smooth_labels)
print(f"{by_hand:.4f}")
#> 1.3273

smooth_binary = F.binary_cross_entropy_with_logits(
    logits, 0.9 * one_hot + 0.1 / 2
)
print(f"{smooth_binary:.4f}")
#> 0.6552
