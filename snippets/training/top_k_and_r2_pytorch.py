import numpy as np
import torch

rng = np.random.default_rng(0)
logits = torch.from_numpy(
    rng.standard_normal((50, 10), dtype=np.float32)
)
labels = torch.from_numpy(rng.integers(0, 10, 50))


def top_k(k):
    best = logits.topk(k).indices
    return (best == labels[:, None]).any(dim=1).float().mean()


top_5, top_3 = top_k(5), top_k(3)
print(f"{top_5:.2f} {top_3:.2f}")
#> 0.40 0.30

y = torch.from_numpy(rng.standard_normal((50, 1), dtype=np.float32))
predicted = 0.8 * y + 0.1
error = (y - predicted).square().sum()
r2 = 1 - error / (y - y.mean()).square().sum()
mean_absolute_error = (y - predicted).abs().mean()
print(f"{r2:.3f} {mean_absolute_error:.3f}")
#> 0.941 0.214
