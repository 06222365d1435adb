import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((60, 4), dtype=np.float32))
y = torch.from_numpy(rng.standard_normal((60, 1), dtype=np.float32))
start = rng.standard_normal((4, 1), dtype=np.float32)
model = torch.nn.Linear(4, 1)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
    model.bias.zero_()
groups = [
    {"params": [model.weight], "weight_decay": 2 * 0.1},
    {"params": [model.bias], "weight_decay": 0.0},
]
optimizer = torch.optim.SGD(groups, lr=0.1)

loss = F.mse_loss(model(x), y)
loss.backward()
reported_loss = loss.item()
penalty = 0.1 * model.weight.square().sum()
fixed_reported_loss = (loss + penalty).item()
print(f"{reported_loss:.3f} {fixed_reported_loss:.3f}")
#> 3.825 4.176

optimizer.step()
weight, bias = model.weight.T, model.bias
with torch.no_grad():
    fit_only = F.mse_loss(model(x), y).item()
    penalty = 0.1 * model.weight.square().sum().item()
evaluated = fit_only + penalty
print(f"{evaluated:.3f} = {fit_only:.3f} + {penalty:.3f}")
#> 2.750 = 2.528 + 0.222
