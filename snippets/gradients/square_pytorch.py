import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 + 2 * x
y.backward()
grad = x.grad
print(grad)
#> tensor(8.)

with torch.no_grad():
    x -= 0.5 * grad
print(x)
#> tensor(-1., requires_grad=True)
