"""The first loss agrees although one layer is frozen by mistake in
PyTorch. Its missing gradient shows the mistake at once."""

import numpy as np

DIFFERS = {
    "losses_forgotten": "the first loss agrees, the later ones do not",
    "gradients_forgotten": "a frozen layer in PyTorch has no gradient",
    "weight_forgotten": "the frozen layer has not moved",
}


def check(pytorch, tensorflow):
    later = np.subtract(
        pytorch.losses_forgotten, tensorflow.losses_forgotten
    )
    frozen = pytorch.weight_forgotten.numpy()
    moved = np.abs(frozen - tensorflow.weight.numpy()).max()
    assert abs(later[0]) < 1e-6 and min(abs(later[1:])) > 1e-4
    assert moved > 1e-2
    return {
        "first_loss_apart": abs(later[0]),
        "second_loss_apart": abs(later[1]),
        "weights_apart": moved,
    }
