import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
x, y = rng.normal(0, 0.5, (20, 6)), rng.integers(0, 3, 20)
first, last = rng.normal(0, 0.5, (6, 5)), rng.normal(0, 0.5, (5, 3))


def train(dtype, rate=1 / 8, **settings):
    norm = nn.LayerNorm(5, **settings)
    model = nn.Sequential(nn.Linear(6, 5), norm, nn.Linear(5, 3))
    model.to(dtype)
    for layer, weight in ((model[0], first), (model[2], last)):
        nn.init.zeros_(layer.bias)
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(weight.T))
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    inputs, targets = torch.from_numpy(x).to(dtype), torch.from_numpy(y)
    for _ in range(20):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), targets)
        loss.backward()
        optimizer.step()
    return loss.item()


default_32 = train(torch.float32)
default_64 = train(torch.float64)
loss_32 = train(torch.float32, eps=1e-3)
loss_64 = train(torch.float64, eps=1e-3)
tenth_64 = train(torch.float64, rate=0.1, eps=1e-3)
print(f"{default_32:.4f} {default_64:.4f}")
#> 0.8682 0.8682
print(f"{loss_32:.4f} {loss_64:.4f} {tenth_64:.4f}")
#> 0.8692 0.8692 0.8973
