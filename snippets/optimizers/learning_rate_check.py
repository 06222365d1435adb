"""Equal once the rate is changed where PyTorch keeps it: in the groups
of parameters."""

import torch

DIFFERS = {
    "after_attribute": (
        "PyTorch ignores the attribute and steps with the old rate"
    ),
    "with_schedule": "Keras computes a scheduled rate, so none is kept",
}


def check(pytorch, tensorflow):
    """A PyTorch schedule goes on from the number written by hand."""
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
    optimizer.param_groups[0]["lr"] = 0.125
    optimizer.step()
    scheduler.step()
    assert abs(optimizer.param_groups[0]["lr"] - 0.0125) < 1e-9
