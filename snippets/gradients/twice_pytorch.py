import torch

x = torch.tensor(2.0, requires_grad=True)
cube = x**3
sixth = cube**2

answer = "gradients"
cube.backward()
try:
    sixth.backward()
except RuntimeError as error:
    answer = "an error"
    print(str(error).split(" (")[0])
    #> Trying to backward through the graph a second time
print(answer)
#> an error

x = torch.tensor(2.0, requires_grad=True)
y = x**3
z = y**2
(grad_y,) = torch.autograd.grad(y, x, retain_graph=True)
(grad_z,) = torch.autograd.grad(z, x)
print(grad_y, grad_z)
#> tensor(12.) tensor(192.)
