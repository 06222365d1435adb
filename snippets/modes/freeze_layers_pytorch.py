import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((64, 5), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((64, 1), dtype=np.float32))
start_1 = rng.standard_normal((5, 4), dtype=np.float32)
start_2 = rng.standard_normal((4, 1), dtype=np.float32)
first, last = nn.Linear(5, 4), nn.Linear(4, 1)
model = nn.Sequential(first, nn.Tanh(), last)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def step():
    for layer, start in ((first, start_1), (last, start_2)):
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(start.T))
        nn.init.zeros_(layer.bias)
    optimizer.zero_grad()
    F.mse_loss(model(x), y).backward()
    optimizer.step()
    return not np.array_equal(first.weight.detach(), start_1.T)


moved_before = step()
first.requires_grad_(False)
moved_after_freezing = step()
fixed_moved = step()
print(moved_before, moved_after_freezing, fixed_moved)
#> True False False
weight_1, weight_2 = first.weight.T, last.weight.T

trainable = sum(
    p.numel() for p in model.parameters() if p.requires_grad
)
frozen = sum(p.numel() for p in first.parameters())
print(trainable, frozen)
#> 5 24
