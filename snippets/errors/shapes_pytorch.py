import textwrap

import torch

a = torch.arange(6.0).reshape(2, 3)
b = torch.arange(8.0).reshape(2, 4)

try:
    a + b
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> The size of tensor a (3) must match the size of tensor b (4) at
    #> non-singleton dimension 1
total = a + b[:, :3]
print(total)
#> tensor([[ 0.,  2.,  4.],
#>         [ 7.,  9., 11.]])

try:
    torch.cat([a, b], dim=0)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> Sizes of tensors must match except in dimension 0. Expected size
    #> 3 but got size 4 for tensor number 1 in the list.
joined = torch.cat([a, b], dim=1)
print(joined)
#> tensor([[0., 1., 2., 0., 1., 2., 3.],
#>         [3., 4., 5., 4., 5., 6., 7.]])

try:
    a.reshape(4, 2)
except RuntimeError as error:
    print(textwrap.fill(str(error), 64))
    #> shape '[4, 2]' is invalid for input of size 6
reshaped = a.reshape(-1, 2)
print(reshaped)
#> tensor([[0., 1.],
#>         [2., 3.],
#>         [4., 5.]])
