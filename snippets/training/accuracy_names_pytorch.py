import numpy as np
import torch

rng = np.random.default_rng(0)
labels = torch.from_numpy(rng.integers(0, 10, 200))
one_hot = torch.eye(10)[labels]
noise = rng.standard_normal((200, 10), dtype=np.float32)
logits = 2 * one_hot + torch.from_numpy(noise)

right = logits.argmax(dim=1) == labels
integer_labels = right.float().mean().item()
right = logits.argmax(dim=1) == one_hot.argmax(dim=1)
one_hot_labels = binary_loss = right.float().mean().item()
print(f"{integer_labels:.2f} {one_hot_labels:.2f} {binary_loss:.2f}")
#> 0.67 0.67 0.67

right = (logits > 0) == one_hot
entry_by_entry = right.float().mean().item()
all_negative = (one_hot == 0).float().mean().item()
print(f"{entry_by_entry:.2f} {all_negative:.2f}")
#> 0.56 0.90
