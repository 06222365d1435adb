import torch

x = torch.tensor([0.5, -1.5, 2.0], dtype=torch.float64)
x.requires_grad_()


def right(x):
    return torch.tanh(x) ** 2


def wrong(x):
    return torch.tanh(x) * torch.tanh(x).detach()


(grad,) = torch.autograd.grad(right(x).sum(), x)
print(grad.numpy().round(4))
#> [ 0.7269 -0.3271  0.1362]

right_passes = torch.autograd.gradcheck(right, [x])
wrong_passes = torch.autograd.gradcheck(
    wrong, [x], raise_exception=False
)
print(right_passes, wrong_passes)
#> True False
