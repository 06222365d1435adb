"""Equal once the axis of the classes stands where each framework looks
for it. Here both axes have length 4, so no error tells you."""

import keras
import numpy as np
import torch
from torch.nn import functional as F

DIFFERS = {
    "unmoved": "PyTorch reads the classes from axis 1, Keras from the last",
}


def check(pytorch, tensorflow):
    assert abs(pytorch.loss - pytorch.flat) < 1e-6
    # Images: (N, C, H, W) and (N, H, W, C).
    rng = np.random.default_rng(1)
    scores = rng.standard_normal((2, 4, 3, 5), dtype=np.float32)
    classes = rng.integers(0, 4, (2, 3, 5))
    one = F.cross_entropy(
        torch.from_numpy(scores), torch.from_numpy(classes)
    )
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    other = loss(classes, scores.transpose(0, 2, 3, 1))
    assert abs(float(one) - float(other)) < 1e-5
    # With unequal axes PyTorch notices.
    try:
        F.cross_entropy(pytorch.logits[:, :3], pytorch.labels[:, :3])
    except RuntimeError:
        pass
    else:
        raise AssertionError("PyTorch takes unequal axes")
