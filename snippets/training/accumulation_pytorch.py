import numpy as np
import torch
from torch.nn import functional as F

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((80, 3), dtype=np.float32))
y = x @ torch.tensor([[1.0], [-2.0], [3.0]]) + 1


def train(rows, batch_size, steps, divisor):
    model = torch.nn.Linear(3, 1)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    batches = zip(
        x[:rows].split(batch_size),
        y[:rows].split(batch_size),
        strict=True,
    )
    for number, (inputs, targets) in enumerate(batches, 1):
        loss = F.mse_loss(model(inputs), targets) / divisor
        loss.backward()
        if number % steps == 0:
            optimizer.step()
            optimizer.zero_grad()
    return model.weight.detach().numpy().T


weight_of_sum = train(rows=80, batch_size=8, steps=4, divisor=1)
weight = train(rows=80, batch_size=8, steps=4, divisor=4)
large_batches = train(rows=64, batch_size=32, steps=1, divisor=1)
print(weight_of_sum.ravel().round(3))
#> [ 1.009 -1.934  2.95 ]
print(weight.ravel().round(3), large_batches.ravel().round(3))
#> [ 0.493 -0.754  1.098] [ 0.493 -0.754  1.098]
