import torch


def shift(values):
    values += 1
    return values


x = torch.zeros(3)
shifted = shift(x)
print(x)
#> tensor([1., 1., 1.])

grid = torch.zeros(2, 3)
row = grid[0]
row += 1
print(grid)
#> tensor([[1., 1., 1.],
#>         [0., 0., 0.]])

start = torch.zeros(3)
moved = shift(start.clone())
print(start, moved)
#> tensor([0., 0., 0.]) tensor([1., 1., 1.])
