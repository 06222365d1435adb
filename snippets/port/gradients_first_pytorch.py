import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((64, 8), dtype=np.float32))
y = torch.from_numpy(rng.integers(0, 3, 64))
first = rng.normal(0, 0.5, (8, 6))
last = rng.normal(0, 0.5, (6, 3))


def train(frozen):
    model = nn.Sequential(nn.Linear(8, 6), nn.ReLU(), nn.Linear(6, 3))
    for layer, weight in ((model[0], first), (model[2], last)):
        nn.init.zeros_(layer.bias)
        with torch.no_grad():
            layer.weight.copy_(torch.from_numpy(weight.T))
    model[0].requires_grad_(not frozen)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for _ in range(5):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    gradients = [p.grad is not None for p in model.parameters()]
    return losses, gradients, model[0].weight.detach().T


losses_forgotten, gradients_forgotten, weight_forgotten = train(True)
losses, gradients, weight = train(frozen=False)
first_loss = losses_forgotten[0]
print([round(loss, 4) for loss in losses_forgotten])
#> [1.5581, 1.4135, 1.3196, 1.2566, 1.2133]
print([round(loss, 4) for loss in losses])
#> [1.5581, 1.2874, 1.1696, 1.1033, 1.0602]
print(gradients_forgotten)
#> [False, False, True, True]
