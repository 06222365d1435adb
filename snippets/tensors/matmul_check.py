"""Equal; only products with a vector need another name in TensorFlow."""

import keras
import numpy as np
import pytest
import tensorflow as tf
import torch


def check(pytorch, tensorflow):
    # Broadcasting: a missing axis, axes of length one, and no fit.
    column = np.array([[1.0], [2.0], [3.0]])
    row = np.array([[10.0, 20.0]])
    one = torch.from_numpy(column) + torch.from_numpy(row)
    assert one.tolist() == [[11, 21], [12, 22], [13, 23]]
    assert ((tf.constant(column) + row).numpy() == one.numpy()).all()
    with pytest.raises(RuntimeError, match="must match"):
        torch.ones(3, 2) + torch.ones(3)
    with pytest.raises(tf.errors.InvalidArgumentError):
        tf.ones((3, 2)) + tf.ones(3)
    with pytest.raises(RuntimeError, match="must be a matrix"):
        torch.mm(pytorch.batch, pytorch.matrix)
    applied = keras.ops.matmul(tensorflow.batch[0], tensorflow.vector)
    np.testing.assert_allclose(applied, pytorch.applied)
    np.testing.assert_allclose(
        pytorch.swapped, pytorch.product.mT, rtol=1e-9
    )
