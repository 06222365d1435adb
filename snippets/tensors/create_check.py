"""Floats and copies agree; whole numbers agree as int64."""

import numpy as np

DIFFERS = {
    "counts": "whole numbers: int64 in PyTorch, int32 in TensorFlow",
    "squares": "100,000 squared does not fit into TensorFlow's int32",
    "from_array": "from_numpy shares the array, TensorFlow copies it",
}


def check(pytorch, tensorflow):
    # Back to NumPy, too: PyTorch shares memory, TensorFlow does not.
    assert np.shares_memory(pytorch.back, pytorch.weights.numpy())
    copy = tensorflow.weights.numpy()
    copy[0] = 9.0
    assert tensorflow.weights.numpy()[0] == tensorflow.back[0] == 0.5
