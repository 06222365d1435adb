import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
logits = torch.from_numpy(rng.standard_normal((4, 3), dtype=np.float32))
labels = torch.tensor([1, 3, 2, 1])  # classes counted from 1

try:
    F.cross_entropy(logits, labels)
except IndexError as error:
    print(error)
    #> Target 3 is out of bounds.

labels = labels - 1  # classes counted from 0
try:
    F.cross_entropy(logits, labels[:3])
except ValueError as error:
    print(error)
    #> Expected input batch_size (4) to match target batch_size (3).

loss = F.cross_entropy(logits, labels)
print(f"{loss:.4f}")
#> 0.7819
