import numpy as np
import torch

rng = np.random.default_rng(0)
x = torch.from_numpy(rng.integers(-9, 10, (3, 4)))
print(x)
#> tensor([[ 7,  3,  0, -4],
#>         [-4, -9, -8, -9],
#>         [-6,  6,  3,  8]])

rows = x[[0, 2]]
print(rows)
#> tensor([[ 7,  3,  0, -4],
#>         [-6,  6,  3,  8]])

picked_rows = x[[0, 2]]
picked_columns = x[:, [1, 0]]
points = x[[0, 2], [1, 3]]
print(points)
#> tensor([3, 8])

mask = x > 0
positive = x[mask]
print(positive)
#> tensor([7, 3, 6, 3, 8])

clipped = x.clone()
clipped[~mask] = 0
print(clipped)
#> tensor([[7, 3, 0, 0],
#>         [0, 0, 0, 0],
#>         [0, 6, 3, 8]])
