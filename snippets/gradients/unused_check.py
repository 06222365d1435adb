"""`None` for what was not used, or zero if you ask for it."""

import keras
import pytest
import torch

DIFFERS = {
    "answer": "`torch.autograd.grad` refuses, a tape says nothing",
}


def check(pytorch, tensorflow):
    assert pytorch.unused.grad is None  # `backward()` says nothing too
    # The optimisers meet what has no gradient.
    before = pytorch.unused.item()
    torch.optim.SGD([pytorch.unused], lr=0.1).step()
    assert pytorch.unused.item() == before
    used, unused = keras.Variable(2.0), keras.Variable(1.0)
    optimizer = keras.optimizers.SGD(0.1)
    with pytest.warns(UserWarning, match="Gradients do not exist"):
        optimizer.apply(
            [tensorflow.tf.constant(3.0), None], [used, unused]
        )
    with pytest.raises(ValueError, match="No gradients provided"):
        optimizer.apply([None, None], [used, unused])
