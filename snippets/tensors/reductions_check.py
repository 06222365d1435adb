"""Equal once the axis is named and both divide by the same number."""

import warnings

import keras
import tensorflow as tf
import torch

DIFFERS = {
    "default_std": "PyTorch divides by n - 1, TensorFlow by n",
    "default_argmax": "PyTorch flattens first, TensorFlow takes axis 0",
}


def check(pytorch, tensorflow):
    # Of one number there is no sample estimate.
    assert torch.ones(1).std(correction=0) == 0
    assert tf.math.reduce_std(tf.ones(1)) == 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of the nan
        assert torch.ones(1).std().isnan()
    keras_std = float(keras.ops.std(tensorflow.x))
    assert abs(keras_std - float(tensorflow.default_std)) < 1e-5
    # PyTorch takes NumPy's names as well.
    same = pytorch.x.sum(axis=1, keepdims=True)
    assert torch.equal(same, pytorch.row_sums)
    for name in ("mean", "std", "var", "prod", "amax"):
        reduce = getattr(pytorch.x, name)
        same = reduce(axis=1, keepdims=True)
        assert torch.equal(same, reduce(dim=1, keepdim=True))
