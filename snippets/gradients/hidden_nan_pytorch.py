import torch


def gradient(function):
    x = torch.tensor([4.0, 0.0], requires_grad=True)
    y = torch.where(x > 0, function(x), 0.0)
    y.sum().backward()
    return x.grad


functions = {
    "sqrt": torch.sqrt,
    "power": lambda x: x**0.5,
    "log": torch.log,
    "divide": lambda x: 1 / x,
}
sqrt_grad = gradient(torch.sqrt)
print(sqrt_grad)
#> tensor([0.2500,    nan])
nan_from = [
    name
    for name, function in functions.items()
    if gradient(function)[1].isnan()
]
print(nan_from)
#> ['sqrt', 'power', 'log', 'divide']

safe_sqrt_grad = gradient(lambda x: torch.where(x > 0, x, 1.0).sqrt())
print(safe_sqrt_grad)
#> tensor([0.2500, 0.0000])
safe_log_grad = gradient(lambda x: torch.where(x > 0, x, 1.0).log())
print(safe_log_grad)
#> tensor([0.2500, 0.0000])
