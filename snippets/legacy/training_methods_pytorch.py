import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((12, 4), dtype=np.float32))
y = torch.arange(12) % 3
kernel = rng.standard_normal((4, 3), dtype=np.float32)

model = nn.Linear(4, 3)
with torch.no_grad():
    model.weight.copy_(torch.from_numpy(kernel.T))
    model.bias.fill_(0.5)
loader = DataLoader(TensorDataset(x, y), batch_size=6)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)

try:
    inputs, targets = iter(loader).next()
except AttributeError as error:
    print(error)
    #> '_SingleProcessDataLoaderIter' object has no attribute 'next'
losses = []
for inputs, targets in loader:
    optimizer.zero_grad()
    loss = F.cross_entropy(model(inputs), targets)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
try:
    loss.data[0]
except IndexError as error:
    print(str(error).partition(". ")[0])
    #> invalid index of a 0-dim tensor
epoch_loss = sum(losses) / len(losses)
with torch.no_grad():
    classes = model(x).argmax(dim=1).numpy()
print(f"{epoch_loss:.4f}", classes)
#> 1.1742 [1 1 2 2 1 0 2 1 1 2 0 2]
