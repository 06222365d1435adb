import torch
from torch.nn import functional as F


def gradient(function, value=0.0):
    x = torch.full((3,), value, requires_grad=True)
    function(x).sum().backward()
    return x.grad


norm_grad = gradient(torch.linalg.vector_norm)
print(norm_grad)
#> tensor([0., 0., 0.])


def plain_std(x):
    return x.std(correction=0)


std_grad = gradient(plain_std, 2.0)
print(std_grad)
#> tensor([0., 0., 0.])
normalize_grad = gradient(lambda x: F.normalize(x, dim=0))
print(f"{normalize_grad[0]:.0e}")
#> 1e+12


def safe_norm(x):
    return (x**2).sum().add(1e-12).sqrt()


def safe_std(x):
    return ((x - x.mean()) ** 2).mean().add(1e-12).sqrt()


safe_norm_grad = gradient(safe_norm)
safe_std_grad = gradient(safe_std, 2.0)
safe_normalize_grad = gradient(lambda x: x / safe_norm(x))
print(safe_norm_grad)
#> tensor([0., 0., 0.])
print(safe_std_grad)
#> tensor([0., 0., 0.])
print(f"{safe_normalize_grad[0]:.0e}")
#> 1e+06
