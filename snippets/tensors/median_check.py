"""Equal once both are asked for the same one of the two definitions."""

import numpy as np

DIFFERS = {
    "default": "PyTorch takes the lower of the two in the middle",
}


def check(pytorch):
    assert np.median(pytorch.prices) == pytorch.median
