import numpy as np
import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

rng = np.random.default_rng(0)
images, targets = load_digits(return_X_y=True)
x = torch.tensor(images[:300] / 16, dtype=torch.float32)
y = torch.tensor(targets[:300])
start = (rng.standard_normal((64, 16)) / 8).astype(np.float32)
out = (rng.standard_normal((16, 10)) / 4).astype(np.float32)
nudged_start = start.copy()
nudged_start[20, 3] = np.nextafter(start[20, 3], np.float32(9))


def train(start):
    weight = torch.tensor(start, requires_grad=True)
    head = torch.tensor(out, requires_grad=True)
    optimizer = torch.optim.SGD([weight, head], lr=0.25)
    for _ in range(50):
        optimizer.zero_grad()
        loss = F.cross_entropy(F.relu(x @ weight) @ head, y)
        loss.backward()
        optimizer.step()
    return weight.detach(), loss.item()


weight, loss = train(start)
nudged_weight, nudged_loss = train(nudged_start)
row_in_batch, row_alone = (x @ weight)[:1], x[:1] @ weight
print(f"{loss:.4f} {nudged_loss:.4f}")
#> 0.5862 0.5862
