import torch

table = torch.tensor(
    [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]],
    requires_grad=True,
)
indices = torch.tensor([1, 1, 3])

rows = table[indices]
weights = torch.tensor([[1.0, 2.0], [30.0, 40.0], [-5.0, -6.0]])
(rows * weights).sum().backward()
grad = table.grad
print(grad)
#> tensor([[ 0.,  0.],
#>         [31., 42.],
#>         [ 0.,  0.],
#>         [-5., -6.]])
kind = type(grad).__name__
print(kind)
#> Tensor
