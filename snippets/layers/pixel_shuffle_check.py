"""Equal once the channels are in the order that PyTorch expects."""

import numpy as np
import tensorflow as tf
import torch
from torch.nn import functional as F

DIFFERS = {
    "translated": (
        "PyTorch counts colours before blocks, TensorFlow blocks"
        " before colours"
    ),
}


def check(pytorch, tensorflow):
    # One colour leaves nothing to mix up: equal as they are.
    images = tensorflow.images[..., :4]
    ours = F.pixel_shuffle(pytorch.x[:, :4], 2).permute(0, 2, 3, 1)
    theirs = tf.nn.depth_to_space(images, 2).numpy()
    assert np.array_equal(ours.numpy(), theirs)
    # The way back has the same trap, turned round.
    mended = torch.from_numpy(tensorflow.mended.numpy())
    back = F.pixel_unshuffle(mended.permute(0, 3, 1, 2), 2)
    assert torch.equal(back, pytorch.blocks)
    there = tf.nn.space_to_depth(tensorflow.mended, 2).numpy()
    assert np.array_equal(there, tensorflow.images)
