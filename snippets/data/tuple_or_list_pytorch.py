import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(8.0).reshape(4, 2)
y = 10 * x

rows = TensorDataset(x, y)
first_inputs, first_targets = rows[0]
elements = mended_elements = len(rows)
print(elements, first_inputs, first_targets)
#> 4 tensor([0., 1.]) tensor([ 0., 10.])

inputs, targets = next(iter(DataLoader(rows, batch_size=3)))
print(tuple(inputs.shape), tuple(targets.shape))
#> (3, 2) (3, 2)
