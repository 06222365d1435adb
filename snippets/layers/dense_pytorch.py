import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 3, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

dense = nn.Linear(4, 5)
with torch.no_grad():
    dense.weight.copy_(torch.from_numpy(kernel.T))
    dense.bias.copy_(torch.from_numpy(bias))
weight_shape = dense.weight.shape
print(weight_shape)
#> torch.Size([5, 4])

y = dense(torch.from_numpy(x))
y.square().sum().backward()
kernel_gradient = dense.weight.grad.T
bias_gradient = dense.bias.grad
print(y.shape)
#> torch.Size([2, 3, 5])

activated = nn.ReLU()(y)
try:
    nn.Linear(4, "relu")
except TypeError as error:
    print(str(error)[:59])
    #> empty(): argument 'size' (position 1) must be tuple of ints
