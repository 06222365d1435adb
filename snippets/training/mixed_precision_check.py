"""Equal dtypes, and equal values within the precision of bfloat16."""

import keras

TOLERANCE = 2e-2  # bfloat16 keeps 8 bits: one rounding is 0.4 %


def check(pytorch, tensorflow):
    """The global policy holds for layers that are made afterwards."""
    before = keras.config.dtype_policy()
    try:
        keras.config.set_dtype_policy("mixed_bfloat16")
        layer = keras.layers.Dense(3)
    finally:
        keras.config.set_dtype_policy(before)
    assert layer.compute_dtype == "bfloat16"
    assert layer.variable_dtype == "float32"
    assert keras.layers.Dense(3).compute_dtype == "float32"
