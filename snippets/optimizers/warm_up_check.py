"""Equal: the first update uses the first rate, in both."""

import numpy as np
import torch
from keras.optimizers.schedules import CosineDecay
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LinearLR,
    SequentialLR,
)

DIFFERS = {
    "wrong_order": (
        "PyTorch skips the first rate when the schedule steps first"
    ),
}


def check(pytorch, tensorflow):
    """A warm-up and then a cosine: built in Keras, two in PyTorch."""
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = SequentialLR(
        optimizer,
        [
            LinearLR(optimizer, start_factor=0.1, total_iters=4),
            CosineAnnealingLR(optimizer, T_max=6),
        ],
        milestones=[4],
    )
    schedule = CosineDecay(0.01, 6, warmup_target=0.1, warmup_steps=4)
    for step in range(10):
        rate = optimizer.param_groups[0]["lr"]
        assert abs(rate - float(schedule(step))) < 1e-6, (step, rate)
        optimizer.step()
        scheduler.step()
    assert len(pytorch.caught) == 1
    assert np.allclose(pytorch.by_hand, tensorflow.warm_up)
    # With a gradient of one, the rates are the steps.
    steps = sum(tensorflow.by_hand + tensorflow.warm_up)
    assert abs(float(tensorflow.weight[0]) + steps) < 1e-6
