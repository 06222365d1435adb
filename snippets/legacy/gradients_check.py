"""The current forms give the same gradient."""

import numpy as np


def check(pytorch):
    # Through .data the change goes unseen: the gradient is wrong.
    assert not pytorch.silent.any()
    gradient = pytorch.gradient.numpy()
    assert np.abs(gradient).min() > 0.05
    # A copy may be changed, inside the function or outside.
    assert not pytorch.copy.any()
    again = pytorch.gradient_of_squares(lambda y: y.detach().clone())
    assert np.allclose(again.numpy(), gradient)
