import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

model = nn.Sequential(
    nn.Linear(784, 64),
    nn.ReLU(),
    nn.Linear(64, 64),
    nn.ReLU(),
    nn.Linear(64, 10),
)
parameters = sum(p.numel() for p in model.parameters())

rng = np.random.default_rng(0)
shapes = [(784, 64), (64,), (64, 64), (64,), (64, 10), (10,)]
weights = [rng.normal(0, 0.1, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((32, 784), dtype=np.float32)
y = rng.integers(0, 10, 32)

with torch.no_grad():
    for p, values in zip(model.parameters(), weights, strict=True):
        p.copy_(torch.from_numpy(values.T))

logits = model(torch.from_numpy(x))
loss = F.cross_entropy(logits, torch.from_numpy(y))
loss.backward()
weight_gradient = model[0].weight.grad.T
bias_gradient = model[-1].bias.grad

print(parameters)
#> 55050
print(f"{loss:.2f}")
#> 2.58
print(f"{weight_gradient.norm():.2f} {bias_gradient.norm():.2f}")
#> 1.42 0.21
