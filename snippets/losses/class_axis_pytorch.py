import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
scores = rng.standard_normal((2, 4, 4), dtype=np.float32)
classes = rng.integers(0, 4, (2, 4))
logits = torch.from_numpy(scores)  # (sentence, word, class)
labels = torch.from_numpy(classes)  # (sentence, word)

unmoved = F.cross_entropy(logits, labels)
print(f"{unmoved:.4f}")
#> 1.7979

loss = F.cross_entropy(logits.movedim(-1, 1), labels)
print(f"{loss:.4f}")
#> 1.3859

flat = F.cross_entropy(logits.reshape(-1, 4), labels.reshape(-1))
print(f"{flat:.4f}")
#> 1.3859
