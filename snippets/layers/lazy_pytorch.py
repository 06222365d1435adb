import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = rng.standard_normal((2, 4), dtype=np.float32)
kernel = rng.standard_normal((4, 5), dtype=np.float32)
bias = rng.standard_normal(5, dtype=np.float32)

linear = nn.Linear(4, 5)
arrays_at_once = len(list(linear.parameters()))
print(arrays_at_once)
#> 2

dense = nn.LazyLinear(5)
try:
    sum(p.numel() for p in dense.parameters())
except ValueError as error:
    raises = True
    print(str(error)[:44])
    #> Attempted to use an uninitialized parameter

dense(torch.from_numpy(x))
arrays_after_call = len(list(dense.parameters()))
count = sum(p.numel() for p in dense.parameters())
print(arrays_after_call, count, type(dense).__name__)
#> 2 25 Linear

with torch.no_grad():
    dense.weight.copy_(torch.from_numpy(kernel.T))
    dense.bias.copy_(torch.from_numpy(bias))
y = dense(torch.from_numpy(x))
