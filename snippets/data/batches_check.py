"""The same batches in the same order, the last one smaller in both."""

import numpy as np
import tensorflow as tf
import torch
from torch.utils.data import DataLoader, TensorDataset


def check(pytorch, tensorflow):
    assert len(pytorch.epoch) == 3
    rows = np.concatenate([targets for _, targets in pytorch.epoch])
    assert np.array_equal(rows, pytorch.y[pytorch.order])
    assert not np.array_equal(rows, pytorch.y)
    # Only a dropped rest makes the number of rows known in a graph.
    spec = tensorflow.dataset.batch(4).element_spec[0]
    assert spec.shape == (None, 3)
    spec = tensorflow.dataset.batch(4, drop_remainder=True).element_spec
    assert spec[0].shape == (4, 3)
    assert isinstance(tensorflow.epoch[0][0], tf.Tensor)

    # A seeded order repeats, and depends on where the seed is set.
    def order(generator=None):
        rows = TensorDataset(torch.arange(100))
        loader = DataLoader(rows, 10, shuffle=True, generator=generator)
        return torch.cat([batch for (batch,) in loader]).tolist()

    torch.manual_seed(0)
    first = order()
    torch.manual_seed(0)
    assert order() == first
    generated = order(torch.Generator().manual_seed(0))
    assert order(torch.Generator().manual_seed(0)) == generated
    assert generated != first
