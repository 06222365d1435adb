"""Gradient, second derivative and Hessian agree. Keeping what was
recorded is not enough in PyTorch: the gradient itself must be recorded
as well."""

import numpy as np


def check(pytorch):
    hessian = pytorch.hessian.detach().numpy()
    np.testing.assert_allclose(pytorch.second, hessian[0], rtol=1e-5)
