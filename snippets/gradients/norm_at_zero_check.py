"""Equal, and finite, once a small number stands under the square
root."""

import keras
import numpy as np
import tensorflow as tf
import torch

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
    # Away from zero the safe forms agree with the plain ones.
    x = np.float32([1.0, -2.0, 0.5])
    tensor, constant = torch.from_numpy(x), tf.constant(x)
    length, spread = np.linalg.norm(x), np.std(x)
    for functions in (pytorch, tensorflow):
        value = tensor if functions is pytorch else constant
        assert np.isclose(functions.safe_norm(value), length, rtol=1e-6)
        assert np.isclose(functions.safe_std(value), spread, rtol=1e-6)
    assert np.isclose(pytorch.plain_std(tensor), spread, rtol=1e-6)
    # The multi-backend function of Keras does as TensorFlow does.
    grad = tensorflow.gradient(keras.ops.norm)
    assert np.isnan(grad.numpy()).all()
