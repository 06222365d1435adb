"""The running variances agree once PyTorch, too, divides by the number
of values instead of one less."""

import numpy as np
import torch
from keras import layers

DIFFERS = {
    "translated": (
        "PyTorch remembers the unbiased variance, divided by n - 1,"
        " Keras the biased one, divided by n"
    ),
}


_NEAR = 1e-4  # a variance is taken out of a sum a hundred times larger


def check(pytorch, tensorflow):
    batch = pytorch.batches[0]
    ours, theirs = torch.nn.BatchNorm1d(3), layers.BatchNormalization()
    ours(torch.from_numpy(batch))
    theirs(batch, training=True)
    unbiased = ours.running_var.numpy() / 0.1 - 9
    biased = theirs.moving_variance.numpy() / 0.01 - 99
    assert np.allclose(unbiased, batch.var(0, ddof=1), atol=1e-5)
    assert np.allclose(biased, batch.var(0), atol=_NEAR)
    # Images too, and there n is height times width times the batch.
    images = batch.reshape(2, 2, 1, 3)
    theirs = layers.BatchNormalization()
    theirs(images, training=True)
    biased = theirs.moving_variance.numpy() / 0.01 - 99
    assert np.allclose(biased, batch.var(0), atol=_NEAR)
    return {"ratio": float((unbiased / batch.var(0)).mean())}
