import torch

x = torch.tensor([1, 2, 3])
repeated = x.repeat(2)
print(repeated)
#> tensor([1, 2, 3, 1, 2, 3])

tiled = x.repeat(2)
interleaved = x.repeat_interleave(2)
print(tiled, interleaved)
#> tensor([1, 2, 3, 1, 2, 3]) tensor([1, 1, 2, 2, 3, 3])

column = x.unsqueeze(1)
expanded = column.expand(3, 2)
print(expanded)
#> tensor([[1, 1],
#>         [2, 2],
#>         [3, 3]])

row = column.squeeze(1)
print(row)
#> tensor([1, 2, 3])
unchanged = x.squeeze(0)
print(unchanged.shape)
#> torch.Size([3])
