import torch


def gradient(function):
    x = torch.tensor([2.0, 0.0, 3.0], requires_grad=True)
    function(x).sum().backward()
    return x.grad.tolist()


def products(x):
    return torch.stack([x[: i + 1].prod() for i in range(3)])


cumprod_grad = gradient(lambda x: x.cumprod(dim=0))
print(cumprod_grad)
#> [1.0, 8.0, 0.0]

prod_grad = gradient(torch.prod)
products_grad = gradient(products)
print(prod_grad, products_grad)
#> [0.0, 6.0, 0.0] [1.0, 8.0, 0.0]
