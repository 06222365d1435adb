"""Equal dtypes, and equal values within the precision of bfloat16."""

import keras
import numpy as np

TOLERANCE = 8e-3  # bfloat16 keeps 8 bits: its last one is 0.8 % at most


def check(pytorch, tensorflow):
    """The global policy holds for layers that are made afterwards."""
    for tab in (pytorch, tensorflow):
        assert "bfloat16" in str(tab.low_dtype)
        assert "float32" in str(tab.high_dtype)
    # The weights are equal to the last bit, whatever bfloat16 forgives.
    kernels = pytorch.model.weight.detach().T, tensorflow.dense.kernel
    assert all(np.array_equal(k, pytorch.start) for k in kernels)
    before = keras.config.dtype_policy()
    try:
        keras.config.set_dtype_policy("mixed_bfloat16")
        layer = keras.layers.Dense(3)
    finally:
        keras.config.set_dtype_policy(before)
    assert layer.compute_dtype == "bfloat16"
    assert layer.variable_dtype == "float32"
    assert keras.layers.Dense(3).compute_dtype == "float32"
