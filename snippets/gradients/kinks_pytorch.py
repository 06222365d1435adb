import torch
from torch.nn import functional as F


def gradient(function, value=0.0):
    x = torch.tensor(value, requires_grad=True)
    function(x).backward()
    return x.grad.item()


def same_clamp(x):
    inside = (x >= 0) & (x <= 1)
    return torch.where(inside, x, x.clamp(0, 1))


kinks = {
    "relu(0)": gradient(F.relu),
    "relu6(6)": gradient(F.relu6, 6.0),
    "abs(0)": gradient(torch.abs),
    "sqrt(0)": gradient(torch.sqrt),
}
print(kinks)
#> {'relu(0)': 0.0, 'relu6(6)': 0.0, 'abs(0)': 0.0, 'sqrt(0)': inf}

clip = gradient(lambda x: x.clamp(0, 1), 1.0)
same_clip = gradient(same_clamp, 1.0)
print(clip, same_clip)
#> 0.0 1.0


def powers(x):
    return 5 * x**0 + 3 * x**1 + 2 * x**2


polynomial = gradient(powers)
same_polynomial = gradient(lambda x: 5 + 3 * x + 2 * x**2)
print(polynomial, same_polynomial)
#> 3.0 3.0
