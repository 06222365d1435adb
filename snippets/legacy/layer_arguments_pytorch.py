import warnings

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.standard_normal((5, 4), dtype=np.float32))
kernel = rng.standard_normal((4, 3), dtype=np.float32)
bias = rng.standard_normal(3, dtype=np.float32)


def run(softmax):
    model = nn.Sequential(nn.Linear(4, 3), softmax)
    with torch.no_grad():
        model[0].weight.copy_(torch.from_numpy(kernel.T))
        model[0].bias.copy_(torch.from_numpy(bias))
        return model(x)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_output = run(nn.Softmax())
    old_warnings = len(caught)
    output = run(nn.Softmax(dim=1))
    new_warnings = len(caught) - old_warnings
print(str(caught[0].message).partition(". ")[0])
#> Implicit dimension choice for softmax has been deprecated
print(old_warnings, new_warnings)
#> 1 0
print(output[0].numpy().round(3))
#> [0.293 0.565 0.142]
