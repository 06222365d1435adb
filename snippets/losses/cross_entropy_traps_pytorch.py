import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(
    3 * rng.standard_normal((6, 10), dtype=np.float32)
)
labels = torch.from_numpy(rng.integers(0, 10, 6))
probabilities = logits.softmax(dim=1)
perfect = F.one_hot(labels, 10).float()

loss = F.cross_entropy(logits, labels)
print(f"{loss:.4f}")
#> 5.6208

logits_by_default = F.cross_entropy(logits, labels)
print(f"{logits_by_default:.4f}")
#> 5.6208

probabilities_by_default = F.cross_entropy(probabilities, labels)
print(f"{probabilities_by_default:.4f}")
#> 2.3875

perfect_by_default = F.cross_entropy(perfect, labels)
print(f"{perfect_by_default:.4f}")
#> 1.4612
