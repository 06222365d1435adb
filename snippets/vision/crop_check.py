"""Equal when the border is even, or when the crop says where it starts."""

import numpy as np
import torch

DIFFERS = {
    "word_for_word": (
        "3 pixels are left over: torchvision rounds a half to the even "
        "number, Keras rounds down"
    )
}


def check(pytorch, tensorflow):
    """How often they agree depends on the pixels that are left over."""
    for left_over in range(1, 9):
        x = np.arange((4.0 + left_over) ** 2, dtype=np.float32)
        x = x.reshape(4 + left_over, -1)
        ours = pytorch.v2.CenterCrop(4)(torch.from_numpy(x)[None])[0]
        crop = tensorflow.keras.layers.CenterCrop(4, 4)
        theirs = crop(x[..., None])[..., 0]
        same = np.array_equal(ours, theirs)
        assert same == (left_over not in (3, 7)), left_over
