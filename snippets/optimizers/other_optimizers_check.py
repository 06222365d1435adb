"""Equal once every number is passed: Adadelta, Adamax, NAdam and the
amsgrad form of Adam."""

import numpy as np

DIFFERS = {
    "adadelta_defaults": "the learning rates differ a thousandfold",
    "adamax_defaults": "the default learning rates differ",
    "nadam_defaults": "the default learning rates differ",
    "nadam_same_rate": (
        "the momentum of PyTorch warms up far more slowly "
        "unless momentum_decay is 1"
    ),
}


def check(pytorch, tensorflow):
    # amsgrad does something here that plain Adam would not.
    settings = {"betas": (0.9, 0.9), **pytorch.in_torch}
    plain = pytorch.train(pytorch.optim.Adam, **settings)
    assert np.abs(pytorch.amsgrad - plain).max() > 1e-3
