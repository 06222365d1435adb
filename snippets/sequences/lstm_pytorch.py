import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

lstm = nn.LSTM(3, 4, batch_first=True)
with torch.no_grad():
    lstm.weight_ih_l0.copy_(torch.from_numpy(kernel.T))
    lstm.weight_hh_l0.copy_(torch.from_numpy(recurrent.T))
    lstm.bias_ih_l0.copy_(torch.from_numpy(bias))
    lstm.bias_hh_l0.zero_()

outputs, (hidden, cell) = lstm(torch.from_numpy(x))
hidden, cell = hidden[0], cell[0]
outputs.square().sum().backward()
kernel_gradient = lstm.weight_ih_l0.grad.T
recurrent_gradient = lstm.weight_hh_l0.grad.T
bias_gradient = lstm.bias_ih_l0.grad
parameters = sum(p.numel() for p in lstm.parameters())
print(tuple(outputs.shape), parameters)
#> (2, 5, 4) 144
print(outputs[0, -1].detach().numpy().round(3))
#> [ 0.118  0.292  0.413 -0.741]
