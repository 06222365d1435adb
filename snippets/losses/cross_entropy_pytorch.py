import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
scores = rng.standard_normal((6, 4), dtype=np.float32)
logits = torch.from_numpy(scores)
labels = torch.from_numpy(rng.integers(0, 4, 6))

one_hot = F.one_hot(labels, 4).float()
probabilities = logits.softmax(dim=1)

logits_integer = F.cross_entropy(logits, labels)
print(f"{logits_integer:.4f}")
#> 1.2435

logits_one_hot = F.cross_entropy(logits, one_hot)
print(f"{logits_one_hot:.4f}")
#> 1.2435

log_probabilities = probabilities.log()
probabilities_integer = F.nll_loss(log_probabilities, labels)
print(f"{probabilities_integer:.4f}")
#> 1.2435

probabilities_one_hot = -(one_hot * log_probabilities).sum(1).mean()
print(f"{probabilities_one_hot:.4f}")
#> 1.2435
