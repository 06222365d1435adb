import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x, y = load_digits(return_X_y=True)
x = torch.tensor(x / 16, dtype=torch.float32)
y = torch.tensor(y)
batches = DataLoader(TensorDataset(x[:1400], y[:1400]), batch_size=64)

rng = np.random.default_rng(0)
start_1 = rng.standard_normal((64, 32), dtype=np.float32) / 8
start_2 = rng.standard_normal((32, 10), dtype=np.float32) / 6
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
with torch.no_grad():
    model[0].weight.copy_(torch.from_numpy(start_1.T))
    model[2].weight.copy_(torch.from_numpy(start_2.T))
nn.init.zeros_(model[0].bias)
nn.init.zeros_(model[2].bias)

optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
loss_function = nn.CrossEntropyLoss()


def train_step(inputs, targets):
    optimizer.zero_grad()
    loss = loss_function(model(inputs), targets)
    loss.backward()
    optimizer.step()
    return loss


losses = []
for _ in range(10):
    model.train()
    total = 0.0
    for inputs, targets in batches:
        loss = train_step(inputs, targets)
        total += loss.item() * len(targets)
    losses.append(total / 1400)

final_loss = losses[-1]
weight_1, bias_1 = model[0].weight.T, model[0].bias
weight_2, bias_2 = model[2].weight.T, model[2].bias
print(f"{losses[0]:.4f} {final_loss:.4f}")
#> 2.1091 0.1803
