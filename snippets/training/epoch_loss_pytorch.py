import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((70, 3), dtype=np.float32))
y = x @ torch.tensor([[1.0], [-2.0], [3.0]]) + 1
model = torch.nn.Linear(3, 1)
with torch.no_grad():
    model.weight.copy_(torch.tensor([[0.5, 0.25, -0.5]]))
    model.bias.zero_()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

batch_losses, rows = [], []
for inputs, targets in zip(x.split(32), y.split(32), strict=True):
    optimizer.zero_grad()
    loss = F.mse_loss(model(inputs), targets)
    loss.backward()
    optimizer.step()
    batch_losses.append(loss.item())
    rows.append(len(inputs))

epoch_loss = sum(batch_losses) / len(batch_losses)
fixed_epoch_loss = float(np.average(batch_losses, weights=rows))
with torch.no_grad():
    loss_after = F.mse_loss(model(x), y).item()
print(f"{epoch_loss:.3f} {fixed_epoch_loss:.3f} {loss_after:.3f}")
#> 15.120 15.449 3.416
