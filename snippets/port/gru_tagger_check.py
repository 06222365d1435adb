"""Equal at every stage: forward, loss, each gradient, one step, ten
steps. The gates change places, and both biases are kept."""

import keras
import numpy as np
import torch
from sidebyside import port, stages


def check(pytorch, tensorflow):
    ours, theirs = pytorch.model, tensorflow.model
    assert port.settings_that_differ(ours, theirs) == []
    shares = list(port.named_pairs(ours, theirs))
    assert len(shares) == len(list(ours.parameters()))
    rng = np.random.default_rng(1)
    with torch.no_grad():
        for weight in ours.parameters():
            values = rng.normal(0.1, 0.5, weight.shape)
            weight.copy_(torch.from_numpy(values))
            assert np.allclose(weight, values)
    return stages.compare(
        ours,
        theirs,
        (pytorch.loss_function, tensorflow.loss_function),
        (
            torch.optim.SGD(ours.parameters(), lr=0.5),
            keras.optimizers.SGD(learning_rate=0.5),
        ),
        [
            *zip(
                zip(pytorch.x, pytorch.y, strict=True),
                zip(tensorflow.x, tensorflow.y, strict=True),
                strict=True,
            )
        ],
    )
