import torch

x = torch.tensor(2.0, requires_grad=True)
frozen = torch.tensor(3.0)  # not followed, unless asked

square = x**2
early = 5 * square
(early_grad,) = torch.autograd.grad(early, x)
print(early_grad)
#> tensor(20.)

y = frozen * x**2
y.backward()
grad = x.grad
frozen_grad = frozen.grad
print(grad, frozen_grad)
#> tensor(12.) None
