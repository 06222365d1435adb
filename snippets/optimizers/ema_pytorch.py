import inspect

import torch
from torch.optim import swa_utils

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
average = swa_utils.AveragedModel(
    model, multi_avg_fn=swa_utils.get_ema_multi_avg_fn(0.9)
)
averages = []
for _ in range(5):
    model.weight.grad = torch.full((1, 1), -1.0)
    optimizer.step()
    average.update_parameters(model)
    averages.append(average.module.weight.item())
print([round(value, 4) for value in averages])
#> [1.0, 1.1, 1.29, 1.561, 1.9049]

after_training = model.weight.item()
print(after_training)
#> 5.0
model.load_state_dict(average.module.state_dict())
used = model.weight.item()
print(round(used, 4))
#> 1.9049
default_momentum = (
    inspect.signature(swa_utils.get_ema_multi_avg_fn)
    .parameters["decay"]
    .default
)
print(default_momentum)
#> 0.999
