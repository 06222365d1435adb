"""Equal at odd sizes, which hides the trap. At even sizes `padding=1`
gives another result of the same shape, until the zeros stand where
Keras puts them."""

import keras
import numpy as np
import torch
from torch.nn import functional as F

DIFFERS = {
    "translated_even": (
        "at even sizes Keras adds zeros below and to the right only,"
        " `padding=1` adds them on all four sides"
    ),
}


def check(pytorch, tensorflow):
    """The formula on the page holds for other sizes too."""
    rng = np.random.default_rng(1)
    count = 0
    for size in range(5, 13):
        images = rng.standard_normal(
            (1, size, size, 2), dtype="float32"
        )
        x = torch.from_numpy(images).permute(0, 3, 1, 2)
        for k in (1, 2, 3, 4, 5):
            kernel = rng.standard_normal((k, k, 2, 3), dtype="float32")
            weight = torch.from_numpy(kernel).permute(3, 2, 0, 1)
            for stride in (2, 3):
                total = (-(-size // stride) - 1) * stride + k - size
                total = max(total, 0)
                before = total // 2
                pad = (before, total - before) * 2
                ours = F.conv2d(F.pad(x, pad), weight, stride=stride)
                theirs = keras.ops.conv(
                    images, kernel, strides=stride, padding="same"
                ).numpy()
                ours = ours.permute(0, 2, 3, 1).numpy()
                assert ours.shape == theirs.shape
                error = np.abs(ours - theirs).max()
                assert error <= 1e-5 * np.abs(theirs).max()
                count += 1
    apart = pytorch.translated_even.numpy() - tensorflow.mended_even
    return {"apart": np.abs(apart).max(), "formula_cases": count}
