import numpy as np
import torch
from torch import nn
from torch.nn import functional as F


class SimpleNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(784, 64)
        self.fc2 = nn.Linear(64, 64)
        self.fc3 = nn.Linear(64, 10)

    def forward(self, x):
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


model = SimpleNet()
parameters = sum(p.numel() for p in model.parameters())
print(parameters)
#> 55050

rng = np.random.default_rng(0)
shapes = [(784, 64), (64,), (64, 64), (64,), (64, 10), (10,)]
weights = [rng.normal(0, 0.1, s).astype(np.float32) for s in shapes]
x = rng.standard_normal((5, 784), dtype=np.float32)

with torch.no_grad():
    for parameter, values in zip(
        model.parameters(), weights, strict=True
    ):
        parameter.copy_(torch.from_numpy(values.T))
    output = model(torch.from_numpy(x))
    probabilities = output.softmax(dim=1)
row_sums = output.sum(dim=1)
print(f"{row_sums[0]:.2f}")
#> -0.06
