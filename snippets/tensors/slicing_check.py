"""Equal; only a negative step needs another word in PyTorch."""

import numpy as np
import pytest
import torch


def check(tensorflow):
    with pytest.raises(ValueError, match="negative"):
        torch.from_numpy(np.arange(3)[::-1])
    assert (
        (
            tensorflow.tf.reverse(tensorflow.x, [0])
            == tensorflow.backwards
        )
        .numpy()
        .all()
    )
