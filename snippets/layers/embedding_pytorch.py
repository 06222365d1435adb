import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
table = rng.standard_normal((6, 3), dtype=np.float32)
table[0] = 0
ids = np.array([[4, 1, 4, 0, 0], [2, 5, 0, 0, 0]])
targets = rng.standard_normal((2, 5, 3), dtype=np.float32)

fresh = nn.Embedding(6, 3, padding_idx=0)
row_is_zero = bool((fresh.weight[0] == 0).all())
print(row_is_zero)
#> True

embedding = nn.Embedding(6, 3, padding_idx=0)
with torch.no_grad():
    embedding.weight.copy_(torch.from_numpy(table))
vectors = embedding(torch.from_numpy(ids))
(vectors * torch.from_numpy(targets)).sum().backward()
table_gradient = embedding.weight.grad
print(table_gradient[0].numpy().round(2))
#> [0. 0. 0.]

mask = torch.from_numpy(ids) != 0
mended_gradient = table_gradient
average = vectors.sum(1) / mask.sum(1, keepdim=True)
print(average.detach().numpy().round(2))
#> [[ 0.25 -0.38  0.71]
#>  [-0.45 -0.65 -0.78]]
