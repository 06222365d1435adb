import numpy as np
import torch
from torch.nn import functional as F
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((96, 3), dtype=np.float32))
y = x @ torch.tensor([[1.0], [-2.0], [3.0]]) + 1
model = torch.nn.Linear(3, 1)
torch.nn.init.zeros_(model.weight)
torch.nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9))

for _ in range(2):
    for inputs, targets in zip(x.split(32), y.split(32), strict=True):
        optimizer.zero_grad()
        F.mse_loss(model(inputs), targets).backward()
        optimizer.step()
        average.update_parameters(model)

weight = model.weight.detach().T.clone()
average_weight = average.module.weight.T
print(weight.numpy().ravel().round(3))
#> [ 0.886 -1.3    2.289]
model.load_state_dict(average.module.state_dict())
fixed_weight, fixed_bias = model.weight.T, model.bias
print(fixed_weight.detach().numpy().ravel().round(3))
#> [ 0.475 -0.719  1.122]
