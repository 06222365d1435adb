"""Equal results, whether you move the data or TensorFlow does."""

import torch
from torch import nn


def check(pytorch, tensorflow):
    # What the page says: "meta" stands in for a GPU, and not always.
    layer = nn.Linear(3, 2, bias=False)
    assert layer(torch.ones(4, 3, device="meta")).is_meta
