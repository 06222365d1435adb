import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel = rng.normal(0, 0.5, (3, 4)).astype(np.float32)
recurrent = rng.normal(0, 0.5, (4, 4)).astype(np.float32)
bias, recurrent_bias = rng.normal(0, 0.5, (2, 4)).astype(np.float32)
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

rnn = nn.RNN(3, 4, batch_first=True)
with torch.no_grad():
    rnn.weight_ih_l0.copy_(torch.from_numpy(kernel.T))
    rnn.weight_hh_l0.copy_(torch.from_numpy(recurrent.T))
    rnn.bias_ih_l0.copy_(torch.from_numpy(bias))
    rnn.bias_hh_l0.copy_(torch.from_numpy(recurrent_bias))

outputs, _ = rnn(torch.from_numpy(x))
outputs.square().sum().backward()
recurrent_gradient = rnn.weight_hh_l0.grad.T
bias_gradient = rnn.bias_ih_l0.grad
print(outputs[1, -1].detach().numpy().round(3))
#> [-0.794 -0.555 -0.096  0.14 ]
