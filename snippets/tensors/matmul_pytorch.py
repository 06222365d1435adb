import numpy as np
import torch

rng = np.random.default_rng(0)
batch = torch.from_numpy(rng.standard_normal((2, 3, 4)))
matrix = torch.from_numpy(rng.standard_normal((4, 5)))
vector = torch.from_numpy(rng.standard_normal(4))

product = batch @ matrix
swapped = torch.einsum("bij,jk->bki", batch, matrix)
print(product.shape, swapped.shape)
#> torch.Size([2, 3, 5]) torch.Size([2, 5, 3])

applied = batch[0] @ vector
dot = vector @ vector
print(applied.numpy().round(3), f"{dot:.3f}")
#> [ 1.214  3.503 -0.617] 6.137

elementwise = batch * vector
outer = torch.einsum("i,j->ij", vector, vector)
print(elementwise.shape, outer.shape)
#> torch.Size([2, 3, 4]) torch.Size([4, 4])
