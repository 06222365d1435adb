import torch

matrix = torch.tensor([[1.0, 2.0, -0.5], [-1.0, 0.5, 3.0]])
x = torch.tensor([0.5, -1.0, 0.2], requires_grad=True)


def function(x):
    return torch.sin(matrix @ x).sum()


y = function(x)
(grad,) = torch.autograd.grad(y, x, retain_graph=True)
try:
    torch.autograd.grad(grad[0], x)
except RuntimeError as error:
    print(str(error).split(" and ")[0])
    #> element 0 of tensors does not require grad

(grad,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(grad[0], x)
print(grad.detach().numpy().round(4))
#> [-0.9503  0.4021  2.7778]
print(second.numpy().round(4))
#> [ 1.389   1.8044 -1.668 ]

hessian = torch.func.jacrev(torch.func.grad(function))(x)
print(hessian.detach().numpy().round(4))
#> [[ 1.389   1.8044 -1.668 ]
#>  [ 1.8044  4.0956 -0.4154]
#>  [-1.668  -0.4154  3.7547]]
