import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((96, 3), dtype=np.float32))
y = x @ torch.tensor([[1.0], [-2.0], [3.0]]) + 1


def loss_function(targets, outputs):
    seen.append(hasattr(outputs, "numpy"))
    return (targets - outputs).square().mean()


def train():
    model = torch.nn.Linear(3, 1)
    torch.nn.init.zeros_(model.weight)
    torch.nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for inputs, targets in zip(x.split(16), y.split(16), strict=True):
        optimizer.zero_grad()
        loss_function(targets, model(inputs)).backward()
        optimizer.step()
    return model


seen = []
model = train()
calls = fixed_calls = len(seen)
print(calls, fixed_calls)
#> 6 6

weight = fixed_weight = model.weight.detach().numpy().T
has_values = fixed_has_values = seen[0]
print(has_values, fixed_has_values)
#> True True
