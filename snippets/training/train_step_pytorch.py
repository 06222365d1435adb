import numpy as np
import torch
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((80, 4), dtype=np.float32))
y = torch.from_numpy(rng.integers(0, 3, 80))
start = rng.standard_normal((4, 3), dtype=np.float32)
model = torch.nn.Linear(4, 3)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(start.T))
    model.bias.zero_()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)


def train_step(inputs, targets):
    inputs.requires_grad_()
    loss = F.cross_entropy(model(inputs), targets)
    (direction,) = torch.autograd.grad(loss, inputs)
    harder = (inputs + 10 * direction).detach()
    optimizer.zero_grad()
    loss = F.cross_entropy(model(harder), targets)
    loss.backward()
    optimizer.step()
    return loss.item() * len(targets)


losses = []
batches = DataLoader(TensorDataset(x, y), batch_size=32)
for _ in range(3):
    losses.append(sum(train_step(*batch) for batch in batches) / 80)
weight, bias = model.weight.T, model.bias
print(np.round(losses, 3))
#> [3.049 1.505 1.173]
