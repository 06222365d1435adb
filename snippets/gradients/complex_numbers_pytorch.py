import torch

z = torch.tensor([1 + 2j, -3 + 0.5j], requires_grad=True)

size = (z.real**2 + z.imag**2).sum()
(size_grad,) = torch.autograd.grad(size, z)
print(size_grad)
#> tensor([ 2.+4.j, -6.+1.j])

real_part = (z * z).real.sum()
(real_grad,) = torch.autograd.grad(real_part, z)
print(real_grad)
#> tensor([ 2.-4.j, -6.-1.j])

step = z.detach() - 0.25 * size_grad
print(step.numpy())
#> [ 0.5+1.j   -1.5+0.25j]
