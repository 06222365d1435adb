import numpy as np
import torch

rng = np.random.default_rng(0)
labels = torch.from_numpy(rng.integers(0, 2, 1000))
logits = rng.standard_normal(1000, dtype=np.float32) * 0.02
logits = torch.from_numpy(logits) + 0.02 * labels
scores = logits.sigmoid()


def exact_auc(scores):
    positive, negative = scores[labels == 1], scores[labels == 0]
    return (positive[:, None] > negative).float().mean().item()


auc = fixed_auc = exact_auc(scores)
print(f"{auc:.3f} {fixed_auc:.3f}")
#> 0.729 0.729

auc_of_logits = fixed_auc_of_logits = exact_auc(100 * logits)
print(f"{auc_of_logits:.3f} {fixed_auc_of_logits:.3f}")
#> 0.729 0.729
