"""Equal once the types are converted by name."""

import keras
import pytest
import tensorflow as tf
import torch

DIFFERS = {
    "scaled": "a single number does not widen a PyTorch tensor",
}


def check(pytorch, tensorflow):
    weights, precise = tensorflow.weights, tensorflow.precise
    for tab in (pytorch, tensorflow):
        for product in (tab.narrow, tab.scaled):
            assert [float(x) for x in product] == [0.125, 0.75]
    with pytest.raises(tf.errors.InvalidArgumentError):
        weights * precise
    with pytest.raises(tf.errors.InvalidArgumentError):
        tf.constant([1, 2]) + 0.5
    with pytest.raises(RuntimeError, match="same dtype"):
        torch.ones(2, 2) @ torch.ones(2, 2).double()
    # keras.ops promotes, as PyTorch does.
    total = keras.ops.add(tensorflow.counts, weights)
    assert total.dtype == tf.float32
    assert (total == tensorflow.total).numpy().all()
