import torch

x = torch.tensor([10.0, 20.0, 30.0, 40.0, 50.0])
last = x[-1]
middle = x[1:-1]
every_second = x[::2]
beyond = x[3:99]
print(middle, beyond)
#> tensor([20., 30., 40.]) tensor([40., 50.])

try:
    x[9]
except IndexError as error:
    print(error)
    #> index 9 is out of bounds for dimension 0 with size 5

try:
    x[::-1]
except ValueError as error:
    print(error)
    #> step must be greater than zero
backwards = x.flip(0)
print(backwards)
#> tensor([50., 40., 30., 20., 10.])

grid = x[:4].reshape(2, 2)
column, corner = grid[:, 1], grid[..., -1:]
batch = x[None]
print(column, corner.shape, batch.shape)
#> tensor([20., 40.]) torch.Size([2, 1]) torch.Size([1, 5])
