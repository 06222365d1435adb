import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
y = torch.ones(2, 3)
total = x + y
print(total)
#> tensor([[2., 3., 4.],
#>         [5., 6., 7.]])

shape = total.shape
print(shape, total.dtype)
#> torch.Size([2, 3]) torch.float32
