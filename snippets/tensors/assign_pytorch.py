import torch

x = torch.zeros(4)
x[0] = 5.0
print(x)
#> tensor([5., 0., 0., 0.])

original = torch.zeros(4)
updated = original.clone()
updated[0] = 5.0
print(original, updated)
#> tensor([0., 0., 0., 0.]) tensor([5., 0., 0., 0.])

variable = torch.zeros(4)
variable[0] = 5.0
variable[1:3] = torch.tensor([6.0, 7.0])
print(variable)
#> tensor([5., 6., 7., 0.])
