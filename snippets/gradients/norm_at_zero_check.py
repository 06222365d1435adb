"""Equal, and finite, once a small number stands under the square
root."""

import keras
import numpy as np

DIFFERS = {
    "norm_grad": "PyTorch defines it as 0, TensorFlow divides by zero",
    "std_grad": "PyTorch defines it as 0, TensorFlow divides by zero",
    "normalize_grad": (
        "PyTorch bounds the norm by 1e-12, TensorFlow bounds its square"
    ),
}


def check(pytorch, tensorflow):
    for name in ("norm_grad", "std_grad"):
        assert not getattr(pytorch, name).any()
        assert np.isnan(getattr(tensorflow, name)).all()
    # The multi-backend function of Keras does as TensorFlow does.
    grad = tensorflow.gradient(keras.ops.norm)
    assert np.isnan(grad.numpy()).all()
