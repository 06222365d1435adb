"""Old form and current form give the same outputs."""

import numpy as np


def check(pytorch, tensorflow):
    # What the page says of names without a prefix.
    tf = tensorflow.tf
    for gone in ("Session", "placeholder", "get_variable", "layers"):
        assert not hasattr(tf, gone), gone
    # What was volatile records gradients now: only the new form does
    # not, and PyTorch 0.3's wrapper is a function that does nothing.
    assert pytorch.old_output.requires_grad
    assert not pytorch.output.requires_grad
    assert type(pytorch.old_x) is pytorch.torch.Tensor
    for tab in (pytorch, tensorflow):
        old, new = tab.old_output, tab.output.numpy()
        old = old.detach().numpy() if tab is pytorch else old
        assert np.abs(old - new).max() < 1e-6
