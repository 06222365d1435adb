"""Equal once the sizes or the number of pieces are what you mean."""

import torch

DIFFERS = {
    "pieces": "torch.split takes a size, tf.split a number of pieces",
}


def check(pytorch):
    chunks = [p.tolist() for p in torch.chunk(pytorch.seven, 2)]
    assert chunks == pytorch.uneven
    # chunk may return fewer pieces than asked for.
    assert len(torch.chunk(pytorch.x, 4)) == 3
