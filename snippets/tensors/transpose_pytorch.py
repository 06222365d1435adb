import numpy as np
import torch

rng = np.random.default_rng(0)
cube = torch.from_numpy(rng.integers(0, 10, (2, 3, 4)))

swapped = cube.mT
print(swapped.shape)
#> torch.Size([2, 4, 3])

batch_swapped = cube.mT
permuted = cube.permute(2, 0, 1)
print(batch_swapped.shape, permuted.shape)
#> torch.Size([2, 4, 3]) torch.Size([4, 2, 3])

matrix = cube[0]
print(matrix)
#> tensor([[8, 6, 5, 2],
#>         [3, 0, 0, 0],
#>         [1, 8, 6, 9]])
turned = matrix.T
reshaped = matrix.reshape(4, 3)
print(turned)
#> tensor([[8, 3, 1],
#>         [6, 0, 8],
#>         [5, 0, 6],
#>         [2, 0, 9]])
print(reshaped)
#> tensor([[8, 6, 5],
#>         [2, 3, 0],
#>         [0, 0, 1],
#>         [8, 6, 9]])
