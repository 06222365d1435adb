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
    assert pytorch.weight.requires_grad
    assert pytorch.optimizer.learning_rate == 0.25  # set, and not read
    for step, rate in enumerate((0.25, 0.025)):
        assert abs(float(tensorflow.schedule(step)) - rate) < 1e-7
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.5)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
    optimizer.param_groups[0]["lr"] = 0.125
    optimizer.step()
    scheduler.step()
    assert abs(optimizer.param_groups[0]["lr"] - 0.0125) < 1e-9
