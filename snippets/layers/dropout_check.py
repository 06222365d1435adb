"""The number is the share that is dropped, in both. What is dropped is
random and never the same."""

import keras
import numpy as np
import torch

DIFFERS = {
    "dropped": "each framework draws its own random numbers",
    "translated": (
        "on (rows, steps, features) PyTorch drops whole steps"
    ),
}


def check(pytorch, tensorflow):
    # What counts as a whole feature: one that is gone, and no half.
    ones = np.ones((2, 3, 4), np.float32)
    whole, half = ones.copy(), ones.copy()
    whole[0, :, 1] = 0
    half[0, :, 1] = half[1, 0, 2] = 0
    for tab, kind in (
        (pytorch, torch.from_numpy),
        (tensorflow, keras.ops.convert_to_tensor),
    ):
        assert tab.drops_whole_features(kind(whole))
        assert not tab.drops_whole_features(kind(half))
        assert not tab.drops_whole_features(kind(ones))
    # For images: whole channels, in both.
    torch.manual_seed(0)
    keras.utils.set_random_seed(0)
    images = np.ones((4, 5, 6, 50), np.float32)
    x = torch.from_numpy(images).permute(0, 3, 1, 2)
    ours = torch.nn.Dropout2d(0.3)(x).permute(0, 2, 3, 1).numpy()
    theirs = keras.layers.SpatialDropout2D(0.3)(images, training=True)
    for values in (ours, theirs.numpy()):
        channels = values.reshape(4, 30, 50)
        assert (channels.max(1) == channels.min(1)).all()
        assert 0.1 < (channels[:, 0] == 0).mean() < 0.5
    # A new PyTorch module drops, a Keras layer that you call does not.
    assert (torch.nn.Dropout(0.3)(torch.ones(999)) == 0).any()
    assert (keras.layers.Dropout(0.3)(images) == 1).numpy().all()
    assert torch.nn.Dropout().p == 0.5
