import numpy as np
import torch

rng = np.random.default_rng(0)
scores = torch.from_numpy(rng.integers(0, 100, (3, 4)))
order = torch.tensor([[0, 1], [3, 2], [1, 1]])
print(scores)
#> tensor([[85, 63, 51, 26],
#>         [30,  4,  7,  1],
#>         [17, 81, 64, 91]])

gathered = torch.gather(scores, 1, order)
print(gathered.shape)
#> torch.Size([3, 2])

picked = torch.gather(scores, 1, order)
print(picked)
#> tensor([[85, 63],
#>         [ 1,  7],
#>         [81, 81]])

columns = torch.index_select(scores, 1, torch.tensor([2, 0]))
print(columns)
#> tensor([[51, 85],
#>         [ 7, 30],
#>         [64, 17]])

labels = torch.tensor([3, 0, 2])
chosen = torch.gather(scores, 1, labels[:, None])[:, 0]
print(chosen)
#> tensor([26, 30, 64])
