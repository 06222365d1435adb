"""The same flips, crops and brightness, once NumPy decides them."""

import keras
import numpy as np
import torch
from torchvision.transforms import v2

DIFFERS = {
    "by_name": "`adjust_brightness` multiplies in torchvision, else adds",
}


def check(pytorch, tensorflow):
    assert 0 < sum(pytorch.flips) < 6
    added = pytorch.images[0] + 0.5
    assert np.abs(tensorflow.by_name - added).max() < 1e-6
    # A torchvision transform has no evaluation mode.
    always = v2.RandomHorizontalFlip(p=1.0).eval()
    assert torch.equal(always(pytorch.first), pytorch.first.flip(-1))

    # Batches: Keras decides for each image, torchvision for the batch.
    numbers = np.arange(64 * 2, dtype="float32").reshape(64, 1, 2, 1)
    flip = keras.layers.RandomFlip("horizontal", seed=0)
    flipped = np.asarray(flip(numbers, training=True))[:, 0, 0, 0]
    turned = (flipped != numbers[:, 0, 0, 0]).sum()
    assert 0 < turned < 64
    batch = torch.from_numpy(numbers).permute(0, 3, 1, 2)
    torch.manual_seed(0)
    for _ in range(10):
        flipped = v2.RandomHorizontalFlip()(batch)[:, 0, 0, 0]
        assert (flipped != batch[:, 0, 0, 0]).sum() in (0, 64)
    # At inference the Keras layer does nothing.
    same = np.asarray(flip(numbers, training=False))
    assert np.array_equal(same, numbers)
