import torch
from torch.nn import functional as F

tie = [1.0, 3.0, 3.0]


def gradient(function):
    x = torch.tensor(tie, requires_grad=True)
    function(x).sum().backward()
    return x.grad.tolist()


max_grad = gradient(lambda x: x.max())
pool_grad = gradient(lambda x: F.max_pool1d(x[None, None], 3))
print(max_grad, pool_grad)
#> [0.0, 0.5, 0.5] [0.0, 1.0, 0.0]

axis_grad = gradient(lambda x: x.max(dim=0).values)
same_axis_grad = gradient(lambda x: x.amax(dim=0))
print(axis_grad, same_axis_grad)
#> [0.0, 1.0, 0.0] [0.0, 0.5, 0.5]

one = torch.tensor(2.0, requires_grad=True)
other = torch.tensor(2.0, requires_grad=True)
pair_grads = torch.autograd.grad(
    torch.maximum(one, other), [one, other]
)
both = torch.stack([one, other])
same_pair_grads = torch.autograd.grad(both.max(), [one, other])
print([grad.item() for grad in pair_grads])
#> [0.5, 0.5]
print([grad.item() for grad in same_pair_grads])
#> [0.5, 0.5]
