import warnings

import torch
from torch.optim.lr_scheduler import LambdaLR


def train(scheduler_first):
    weight = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.125)
    # the rate falls as 1 / (1 + steps)
    scheduler = LambdaLR(optimizer, lambda step: 1 / (1 + step))
    for _ in range(4):
        optimizer.zero_grad()
        weight.square().sum().backward()
        if scheduler_first:
            scheduler.step()
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return weight.detach()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_form = train(scheduler_first=True)
print(str(caught[0].message).partition(". ")[0])
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`
print(old_form.numpy().round(3))
#> [ 0.714 -1.429  2.143]

current_form = train(scheduler_first=False)
print(current_form.numpy().round(3))
#> [ 0.564 -1.128  1.692]
