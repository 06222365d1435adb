import numpy as np
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

x, y = load_digits(return_X_y=True)
x = torch.tensor(x / 16, dtype=torch.float32)
y = torch.tensor(y)


def train(seed, glorot):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    first, second = nn.Linear(64, 64), nn.Linear(64, 64)
    last = nn.Linear(64, 10)
    if glorot:
        for layer in (first, second, last):
            inputs, outputs = layer.in_features, layer.out_features
            limit = (6 / (inputs + outputs)) ** 0.5
            kernel = rng.uniform(-limit, limit, (inputs, outputs))
            with torch.no_grad():
                layer.weight.copy_(torch.from_numpy(kernel.T))
            nn.init.zeros_(layer.bias)
    model = nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
    accuracies = []
    for _ in range(6):
        for rows in torch.arange(1400).split(100):
            optimizer.zero_grad()
            F.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()
        right = model(x[1400:]).argmax(dim=1) == y[1400:]
        accuracies.append(right.float().mean().item())
    return accuracies


default = np.mean([train(seed, False) for seed in range(3)], axis=0)
fixed = np.mean([train(seed, True) for seed in range(3)], axis=0)
default_first, default_last = default[0], default[-1]
fixed_first, fixed_last = fixed[0], fixed[-1]
print(default[[0, -1]].round(2), fixed[[0, -1]].round(2))
#> [0.39 0.83] [0.68 0.87]
