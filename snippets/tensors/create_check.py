"""Numbers with a decimal point agree; whole numbers agree as int64."""

import keras
import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "counts": {
        "pytorch": "whole numbers: int64 in PyTorch, int32 elsewhere"
    },
    "squares": {"pytorch": "100,000 squared does not fit into int32"},
    "from_array": {
        "jax": "JAX makes float32 of float64 until x64 is enabled"
    },
}


def check():
    # NumPy's types are kept; keras.ops follows TensorFlow.
    whole = np.arange(2)
    assert torch.from_numpy(whole).dtype == torch.int64
    assert tf.constant(whole).dtype == tf.int64
    assert keras.ops.convert_to_tensor(1).dtype == tf.int32
    assert keras.ops.convert_to_tensor(np.ones(1)).dtype == tf.float64
