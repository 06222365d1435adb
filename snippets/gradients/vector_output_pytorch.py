import torch

matrix = torch.tensor([[1.0, 2.0, 0.5], [-1.0, 3.0, 4.0]])
x = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)


def layer(x):
    return matrix @ x**2


y = layer(x)
try:
    y.backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs
direct_grad = x.grad
print(direct_grad)
#> None

total = y.sum()
total.backward()
grad = x.grad
print(grad)
#> tensor([  0., -20.,  27.])

jacobian = torch.func.jacrev(layer)(x)
print(jacobian.detach())
#> tensor([[  2.,  -8.,   3.],
#>         [ -2., -12.,  24.]])
