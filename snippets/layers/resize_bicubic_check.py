"""Equal with `antialias=True` on both sides, because both then use the
same cubic curve."""

import numpy as np
import tensorflow as tf
import torch
from torch.nn import functional as F

DIFFERS = {
    "translated": (
        "two cubic curves: PyTorch sets the free number to -0.75,"
        " TensorFlow to -0.5"
    ),
}


def _curve(free, t):
    return (free + 2) * t**3 - (free + 3) * t**2 + 1


def check(pytorch, tensorflow):
    # One bright column, enlarged: a quarter of a pixel from its middle
    # stands the value of the curve there, which names its free number.
    column = np.zeros((4, 9), np.float32)
    column[:, 4] = 1
    ours = F.interpolate(
        torch.from_numpy(column)[None, None], (4, 18), mode="bicubic"
    )[0, 0, 0, 8]
    theirs = tf.image.resize(
        column[..., None], (4, 18), method="bicubic"
    )[0, 8, 0]
    assert abs(ours - _curve(-0.75, 0.25)) < 1e-5
    assert abs(theirs - _curve(-0.5, 0.25)) < 1e-3
    apart = abs(
        pytorch.translated.numpy() - tensorflow.translated.numpy()
    ).max()
    # TensorFlow looks its curve up in a table: not exact either.
    table = abs(
        pytorch.mended_larger.numpy() - tensorflow.translated.numpy()
    ).max()
    assert 1e-5 < table < 0.05 < apart
    return {"apart": apart, "table": table}
