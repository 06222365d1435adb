"""Equal once nothing is overwritten between the calculation and its
gradient."""

import numpy as np

DIFFERS = {
    "answer": (
        "PyTorch notices the overwritten value,"
        " a tape has kept the old one"
    ),
}


def check(tensorflow):
    # The gradient belongs to the old value, not to the new one.
    edited = tensorflow.edited_grad.numpy()
    np.testing.assert_array_equal(edited, tensorflow.grad.numpy())
