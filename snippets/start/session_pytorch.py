import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
w = torch.tensor([[1.0], [-1.0]])

result = x @ w + 0.5
print(result)
#> tensor([[-0.5000],
#>         [-0.5000],
#>         [-0.5000]])
