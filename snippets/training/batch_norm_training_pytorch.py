import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = rng.standard_normal((96, 3), dtype=np.float32) * 4 + 1
x = torch.from_numpy(x)
y = torch.from_numpy(rng.standard_normal((96, 1), dtype=np.float32))
start = rng.standard_normal((3, 1), dtype=np.float32)
norm, output = nn.BatchNorm1d(3, momentum=0.1), nn.Linear(3, 1)
with torch.no_grad():
    output.weight.copy_(torch.from_numpy(start.T))
    output.bias.zero_()
model = nn.Sequential(norm, output)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

model.train()
for inputs, targets in zip(x.split(8), y.split(8), strict=True):
    optimizer.zero_grad()
    F.mse_loss(model(inputs), targets).backward()
    optimizer.step()

weight, scale, shift = output.weight.T, norm.weight, norm.bias
running_mean, running_var = norm.running_mean, norm.running_var
print(running_mean.numpy().round(3), running_var.numpy().round(2))
#> [0.868 1.297 0.958] [13.7   8.59 12.04]

first = 0.9**12  # what is left of the variance at the start, 1
fixed_running_var = first + (running_var - first) * 7 / 8
print(fixed_running_var.numpy().round(2))
#> [12.02  7.56 10.57]
