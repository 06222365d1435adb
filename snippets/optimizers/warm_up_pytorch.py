import warnings

import torch
from torch.optim.lr_scheduler import LambdaLR, LinearLR


def rates(make_scheduler, scheduler_first=False):
    weight = torch.nn.Parameter()  # any: only the rate matters
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = make_scheduler(optimizer)
    used = []
    for _ in range(6):
        if scheduler_first:
            scheduler.step()
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return used


def linear(optimizer):
    return LinearLR(optimizer, start_factor=0.1, total_iters=4)


warm_up = rates(linear)
print([round(rate, 4) for rate in warm_up])
#> [0.01, 0.0325, 0.055, 0.0775, 0.1, 0.1]
by_hand = rates(
    lambda optimizer: LambdaLR(
        optimizer, lambda step: min(1, 0.1 + 0.9 * step / 4)
    )
)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong_order = rates(linear, scheduler_first=True)
print([round(rate, 4) for rate in wrong_order])
#> [0.0325, 0.055, 0.0775, 0.1, 0.1, 0.1]
print(str(caught[0].message)[:65])
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`.
