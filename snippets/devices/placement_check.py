"""Equal results, whether you move the data or TensorFlow does."""

import torch
from torch import nn


def check(pytorch, tensorflow):
    # What the page says: "meta" stands in for a GPU, and not always.
    layer = nn.Linear(3, 2, bias=False)
    assert layer(torch.ones(4, 3, device="meta")).is_meta
    # The same words without a GPU are about the kind of number.
    try:
        nn.Conv2d(1, 1, 1)(torch.ones(1, 1, 2, 2, dtype=torch.float64))
    except RuntimeError as error:
        assert "Input type (double) and bias type (float)" in str(error)
    else:
        raise AssertionError("a float32 layer takes float64")
