import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
scores = rng.standard_normal((100, 10), dtype=np.float32)
labels = torch.from_numpy(rng.integers(0, 10, 100))
one_hot = F.one_hot(labels, 10).float()
logits = torch.from_numpy(scores) + one_hot
probabilities = logits.softmax(dim=1)

entries = (probabilities > 0.5) == one_hot
binary_accuracy = entries.float().mean()
accuracy = (probabilities.argmax(dim=1) == labels).float().mean()
print(f"{binary_accuracy:.3f} {accuracy:.3f}")
#> 0.909 0.340

binary_loss = F.binary_cross_entropy(probabilities, one_hot)
categorical_loss = F.cross_entropy(logits, labels)
print(f"{binary_loss:.4f} {categorical_loss:.4f}")
#> 0.2661 1.7986
