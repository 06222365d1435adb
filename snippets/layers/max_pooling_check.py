"""Equal by default, also at odd sizes. With `padding=1`, even sizes
differ until the border stands where Keras puts it."""

import numpy as np
import torch

DIFFERS = {
    "translated_even": (
        "at even sizes Keras pads below and to the right only"
    ),
}


def check(pytorch, tensorflow):
    # The border counts as minus infinity, not as 0: in most windows
    # here every value is negative.
    for tab in (pytorch, tensorflow):
        assert np.asarray(tab.mended_even).min() < -1
    corner = tensorflow.translated_odd.numpy()[0, 0, 0]
    assert np.array_equal(corner, pytorch.odd[0, :2, :2].max((0, 1)))
    # A shorter mend: no padding, and the incomplete window kept.
    shorter = pytorch.pool(pytorch.even, 3, stride=2, ceil_mode=True)
    assert torch.equal(shorter, pytorch.mended_even)
    # The stride is the size of the window unless you say otherwise.
    assert torch.nn.MaxPool2d(3).stride == 3
    assert tensorflow.layers.MaxPooling2D(3).strides == (3, 3)
