"""Both return the direction in which to change a complex number."""

import numpy as np


def check(pytorch):
    z = pytorch.z.detach().numpy()
    np.testing.assert_allclose(pytorch.size_grad, 2 * z)
    np.testing.assert_allclose(pytorch.real_grad, 2 * z.conj())
