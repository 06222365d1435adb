import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = nn.LSTM(3, 4, batch_first=True)
time_first = nn.LSTM(3, 4)
with torch.no_grad():
    lstm.weight_ih_l0.copy_(torch.from_numpy(kernel.T))
    lstm.weight_hh_l0.copy_(torch.from_numpy(recurrent.T))
    lstm.bias_ih_l0.copy_(torch.from_numpy(bias))
    lstm.bias_hh_l0.zero_()
time_first.load_state_dict(lstm.state_dict())

with torch.no_grad():
    as_called, (hidden, _) = lstm(torch.from_numpy(x))
    default_outputs, _ = time_first(torch.from_numpy(x))
all_steps = as_called
last_step = as_called[:, -1]
also_last = hidden[-1]
print(tuple(as_called.shape), tuple(last_step.shape))
#> (2, 5, 4) (2, 4)
print(default_outputs[0, -1].numpy().round(3))
#> [ 0.099  0.207  0.217 -0.23 ]
print(all_steps[0, -1].numpy().round(3))
#> [ 0.118  0.292  0.413 -0.741]
