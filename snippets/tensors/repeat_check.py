"""Equal once each repetition has its own name."""

import torch

DIFFERS = {
    "repeated": "torch repeats the whole, tf.repeat each element",
}


def check(pytorch):
    assert (torch.tile(pytorch.x, (2,)) == pytorch.tiled).all()
    # expand copies nothing: it is a view of the column.
    assert pytorch.expanded.data_ptr() == pytorch.x.data_ptr()
    assert pytorch.unchanged.shape == (3,)
