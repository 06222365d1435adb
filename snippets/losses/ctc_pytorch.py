import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
scores = rng.standard_normal((12, 2, 5), dtype=np.float32)
logits = torch.from_numpy(scores)  # (time, batch, class), class 0 blank
labels = torch.tensor([[1, 2, 2], [3, 4, 0]])  # the second is shorter
label_lengths = torch.tensor([3, 2])
lengths = torch.tensor([12, 9])

log_probabilities = F.log_softmax(logits, dim=-1)
arguments = log_probabilities, labels, lengths, label_lengths
per_row = F.ctc_loss(*arguments, reduction="none")
print(per_row.numpy().round(3))
#> [12.201 12.459]

by_default = F.ctc_loss(*arguments)
print(f"{by_default:.4f}")
#> 5.1482

mean = per_row.mean()
print(f"{mean:.4f}")
#> 12.3299
