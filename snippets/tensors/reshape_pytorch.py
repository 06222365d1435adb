import torch

x = torch.arange(6.0).reshape(2, 3)
flat = x.view(6)
flat[0] = 100.0
print(x)
#> tensor([[100.,   1.,   2.],
#>         [  3.,   4.,   5.]])

grid = torch.arange(6.0).reshape(2, 3)
own = grid.reshape(6).clone()
own[0] = 100.0
print(grid)
#> tensor([[0., 1., 2.],
#>         [3., 4., 5.]])

turned = grid.T
try:
    turned.view(6)
except RuntimeError as error:
    print(str(error).split(" (at")[0])
    #> view size is not compatible with input tensor's size and stride
turned_flat = turned.reshape(6)
print(turned_flat)
#> tensor([0., 3., 1., 4., 2., 5.])

guessed = turned_flat.reshape(-1, 2)
print(guessed.shape)
#> torch.Size([3, 2])
