import numpy as np
import torch
from torch.utils.data import DataLoader

rows = [(1.5, 2), (2.5, 3)]  # Python numbers

inputs, targets = next(iter(DataLoader(rows, batch_size=2)))
input_type, target_type = inputs.dtype, targets.dtype
print(inputs, targets)
#> tensor([1.5000, 2.5000], dtype=torch.float64) tensor([2, 3])

try:
    torch.nn.Linear(1, 1)(inputs[:, None])
except RuntimeError as error:
    print(error)
    #> mat1 and mat2 must have the same dtype, but got Double and Float

rows = [(np.float32(x), np.int64(y)) for x, y in rows]
mended_inputs, mended_targets = next(
    iter(DataLoader(rows, batch_size=2))
)
print(mended_inputs, mended_targets)
#> tensor([1.5000, 2.5000]) tensor([2, 3])

labels = torch.tensor([0, 2, 1])
one_hot = torch.nn.functional.one_hot(labels)
mended_one_hot = one_hot.float()
print(one_hot.dtype, mended_one_hot.dtype)
#> torch.int64 torch.float32
