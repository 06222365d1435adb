"""Equal wherever a copy is made; PyTorch copies only when asked."""

import keras
import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "shared": "from_numpy reads the array itself, TensorFlow a copy",
    "weights": "numpy() in PyTorch gives the tensor's own memory",
}


def check():
    """A large, aligned array: here a framework gains most by sharing."""
    assert _follows(torch.from_numpy)
    assert _follows(torch.as_tensor)
    assert not _follows(torch.tensor)
    assert not _follows(tf.constant)
    assert not _follows(tf.convert_to_tensor)
    assert not _follows(keras.ops.convert_to_tensor)
    assert not _follows(_dataset)


def _follows(convert):
    raw = np.zeros(4_000_064, np.uint8)
    start = -raw.ctypes.data % 64
    array = raw[start : start + 4_000_000].view(np.float32)
    tensor = convert(array)
    array[0] = 3.0
    return float(tensor[0]) == 3.0


def _dataset(array):
    dataset = tf.data.Dataset.from_tensor_slices(array)
    return _First(dataset)


class _First:
    def __init__(self, dataset):
        self.dataset = dataset

    def __getitem__(self, position):
        return next(iter(self.dataset)).numpy()
