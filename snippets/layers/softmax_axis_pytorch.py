import warnings

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
matrix = rng.standard_normal((3, 4), dtype=np.float32)
batch = rng.standard_normal((2, 3, 4), dtype=np.float32)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    two_axes = nn.Softmax()(torch.from_numpy(matrix))
    translated = nn.Softmax()(torch.from_numpy(batch))
print(str(caught[0].message)[:58])
#> Implicit dimension choice for softmax has been deprecated.
print(translated.sum(dim=-1).numpy().round(2))
#> [[2.02 1.8  2.48]
#>  [1.98 2.2  1.52]]

mended = nn.Softmax(dim=-1)(torch.from_numpy(batch))
print(mended.sum(dim=-1).numpy().round(2))
#> [[1. 1. 1.]
#>  [1. 1. 1.]]
