import warnings

import numpy as np
import torch
from torch.autograd import Variable

rng = np.random.default_rng(0)
batch = rng.standard_normal((5, 3), dtype=np.float32)
weight = torch.from_numpy(rng.standard_normal((3, 2), dtype=np.float32))
weight.requires_grad_()

# As written for PyTorch 0.3
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_x = Variable(torch.from_numpy(batch), volatile=True)
print(str(caught[0].message).partition(". ")[0])
#> volatile was removed and now has no effect
print(type(old_x).__name__)
#> Tensor
old_output = torch.tanh(old_x @ weight)
print(old_output.requires_grad)
#> True

# As written today
x = torch.from_numpy(batch)
with torch.no_grad():
    output = torch.tanh(x @ weight)
print(output.requires_grad)
#> False
print(output[0].numpy().round(3))
#> [0.563 0.641]
