"""Equal when the size doubles or triples, which hides the trap. At other
ratios it takes `nearest-exact`."""

import keras
import numpy as np
import torch
from torch.nn import functional as F

DIFFERS = {
    "translated": (
        "`nearest` measures from the edge of a pixel, TensorFlow from"
        " its middle"
    ),
}


def check(pytorch, tensorflow):
    rng = np.random.default_rng(0)
    images = rng.standard_normal((2, 5, 7, 3), dtype=np.float32)
    x = torch.from_numpy(images).permute(0, 3, 1, 2)
    for size in ((11, 13), (3, 4), (9, 8)):
        ours = F.interpolate(x, size, mode="nearest-exact")
        theirs = keras.ops.image.resize(
            images, size, interpolation="nearest"
        )
        ours = ours.permute(0, 2, 3, 1).numpy()
        assert np.array_equal(ours, theirs.numpy())
    tripled = F.interpolate(pytorch.x, (1, 15), mode="nearest")
    assert np.array_equal(tripled.flatten(), tensorflow.resize(15))
    layer = keras.layers.UpSampling2D((1, 2))
    assert np.array_equal(
        layer(tensorflow.row).numpy().ravel(), pytorch.doubled
    )
