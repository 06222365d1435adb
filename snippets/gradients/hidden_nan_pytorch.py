import torch


def gradient(function):
    x = torch.tensor([0.25, 0.0], requires_grad=True)
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
#> tensor([1., nan])
nan_from = [
    name
    for name, function in functions.items()
    if gradient(function)[1].isnan()
]
print(nan_from)
#> ['sqrt', 'power', 'log', 'divide']

safe = 1.0
safe_sqrt_grad = gradient(lambda x: torch.where(x > 0, x, safe).sqrt())
print(safe_sqrt_grad)
#> tensor([1., 0.])
safe_log_grad = gradient(lambda x: torch.where(x > 0, x, safe).log())
print(safe_log_grad)
#> tensor([4., 0.])
