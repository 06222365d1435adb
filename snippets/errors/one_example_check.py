"""A batch of one gives the same output in both."""

import keras
import numpy as np
import torch


def check(pytorch):
    # PyTorch's layers also take one example without a batch axis.
    image = torch.zeros(3, 8, 9)
    assert torch.nn.Conv2d(3, 4, 3)(image).shape == (4, 6, 7)
    assert pytorch.layer(pytorch.row).shape == (3,)
    try:
        keras.layers.Conv2D(4, 3)(np.zeros((8, 9, 3), "float32"))
    except ValueError as error:
        assert "expected min_ndim=4, found ndim=3" in str(error)
    else:
        raise AssertionError("Conv2D takes one image without a batch")
