import torch
from torch.utils.checkpoint import checkpoint

calls = 0


def block(x):
    global calls
    calls += 1
    return torch.sin(x) ** 2 * x


x = torch.tensor([0.5, -1.5, 2.0], requires_grad=True)

(grad,) = torch.autograd.grad(block(x).sum(), x)
plain_calls = calls
print(grad.numpy().round(4), plain_calls)
#> [ 0.6506  1.2067 -0.6868] 1

calls = 0
y = checkpoint(block, x, use_reentrant=False)
(checkpointed_grad,) = torch.autograd.grad(y.sum(), x)
checkpointed_calls = calls
print(checkpointed_grad.numpy().round(4), checkpointed_calls)
#> [ 0.6506  1.2067 -0.6868] 2
