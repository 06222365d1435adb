import warnings

import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((200, 3), dtype=np.float32))
noise = torch.from_numpy(rng.standard_normal(200, dtype=np.float32))
y = x @ torch.tensor([1.0, -2.0, 0.5]) + 3 + noise / 4


def train(targets):
    model = torch.nn.Linear(3, 1)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    for _ in range(12):
        optimizer.zero_grad()
        F.mse_loss(model(x), targets).backward()
        optimizer.step()
    weights = model.weight.detach()[0]
    error = (model(x).detach()[:, 0] - y).square().mean()
    return weights, error


with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # "this will likely lead to …"
    weights_by_default, error_by_default = train(y)
print(weights_by_default.numpy().round(1), f"{error_by_default:.1f}")
#> [ 0.  0. -0.] 5.1

weights, error = train(y[:, None])
print(weights.numpy().round(1), f"{error:.3f}")
#> [ 1.  -2.   0.5] 0.062

worse = error_by_default / error
variance = y.var(correction=0)
print(f"{worse:.1f} {variance:.1f}")
#> 82.3 5.1
