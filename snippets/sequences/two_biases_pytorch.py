import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 16)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 16)).astype(np.float32)
bias = rng.normal(0, 0.5, 16).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)


def step(one_bias):
    lstm = nn.LSTM(3, 4, batch_first=True)
    with torch.no_grad():
        lstm.weight_ih_l0.copy_(torch.from_numpy(kernel.T))
        lstm.weight_hh_l0.copy_(torch.from_numpy(recurrent.T))
        lstm.bias_ih_l0.copy_(torch.from_numpy(bias))
        lstm.bias_hh_l0.zero_()
    lstm.bias_hh_l0.requires_grad_(not one_bias)
    optimizer = torch.optim.SGD(lstm.parameters(), lr=0.1)
    outputs, _ = lstm(torch.from_numpy(x))
    outputs[:, -1].square().sum().backward()
    optimizer.step()
    return (lstm.bias_ih_l0 + lstm.bias_hh_l0).detach()


two_biases = step(one_bias=False)
one_bias = step(one_bias=True)
print((two_biases - torch.from_numpy(bias)).numpy()[:4].round(3))
#> [-0.012 -0.022 -0.023 -0.09 ]
print((one_bias - torch.from_numpy(bias)).numpy()[:4].round(3))
#> [-0.006 -0.011 -0.011 -0.045]
