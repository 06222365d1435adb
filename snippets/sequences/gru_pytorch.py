import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
kernel, recurrent, bias, recurrent_bias = (
    rng.normal(0, 0.7, size).astype(np.float32)
    for size in [(12, 3), (12, 4), (12,), (12,)]
)  # the gates in the order of PyTorch: reset, update, new
x = rng.standard_normal((2, 5, 3), dtype=np.float32)

gru = nn.GRU(3, 4, batch_first=True)
with torch.no_grad():
    gru.weight_ih_l0.copy_(torch.from_numpy(kernel))
    gru.weight_hh_l0.copy_(torch.from_numpy(recurrent))
    gru.bias_ih_l0.copy_(torch.from_numpy(bias))
    gru.bias_hh_l0.copy_(torch.from_numpy(recurrent_bias))

outputs, _ = gru(torch.from_numpy(x))
outputs.square().sum().backward()
kernel_gradient = gru.weight_ih_l0.grad
bias_gradients = torch.stack([gru.bias_ih_l0.grad, gru.bias_hh_l0.grad])
only_transposed = without_reset_after = outputs
print(outputs[0, -1].detach().numpy().round(3))
#> [ 0.851 -0.616  0.296  0.283]
