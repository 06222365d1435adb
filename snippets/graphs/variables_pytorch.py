import torch


@torch.compile(backend="eager")
def inside(x):
    weight = torch.nn.Parameter(torch.tensor([2.0, -3.0]))
    return weight * x


print(inside(torch.tensor(5.0)).detach())
#> tensor([ 10., -15.])
answer = "fine"
print(answer)
#> fine

total = torch.tensor(0.0)


@torch.compile(backend="eager")
def add(x):
    total.add_(x)
    return total.clone()


totals = [add(torch.tensor(v)).item() for v in (1.0, -4.0, 2.5)]
print(totals)
#> [1.0, -3.0, -0.5]
