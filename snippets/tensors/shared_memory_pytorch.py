import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])
shared = torch.from_numpy(array)
copied = torch.tensor(array)
array[0] = 7.0
print(shared.tolist(), copied.tolist())
#> [7.0, 2.0, 3.0] [1.0, 2.0, 3.0]

weights = torch.tensor([1.0, 2.0, 3.0])
numbers = weights.numpy()
numbers[1] = 8.0
print(weights.tolist())
#> [1.0, 8.0, 3.0]

kept = torch.tensor([1.0, 2.0, 3.0])
own = kept.numpy().copy()
own[1] = 8.0
print(kept.tolist())
#> [1.0, 2.0, 3.0]
