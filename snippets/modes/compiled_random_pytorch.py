import torch


def draw(noise):
    inside = torch.rand(4)
    return inside, noise + 1


def run(function):
    torch.manual_seed(0)
    noise = torch.rand(4)
    torch.manual_seed(0)
    return function(noise)


eager, fixed_eager = run(draw)
compiled, fixed_compiled = run(torch.compile(draw))
same_numbers = torch.allclose(eager, compiled)
print(same_numbers)
#> False

fixed_same_numbers = torch.allclose(fixed_eager, fixed_compiled)
print(fixed_same_numbers)
#> True
