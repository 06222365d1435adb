import numpy as np
import torch
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
x = rng.standard_normal((10, 3), dtype=np.float32)
y = rng.integers(0, 4, 10)

dataset = TensorDataset(torch.from_numpy(x), torch.from_numpy(y))
batches = DataLoader(dataset, batch_size=4)
print([len(targets) for _, targets in batches])
#> [4, 4, 2]

loader = DataLoader(dataset, batch_size=4, drop_last=True)
full_batches = [len(targets) for _, targets in loader]
print(full_batches)
#> [4, 4]

order = rng.permutation(10)  # one order for both frameworks
loader = DataLoader(dataset, batch_size=4, sampler=order.tolist())
epoch = [(inputs, targets) for inputs, targets in loader]
batch_count = len(loader)
print(batch_count)
#> 3
print(epoch[0][1])
#> tensor([0, 2, 1, 0])
