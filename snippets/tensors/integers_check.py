"""Equal once the numbers are converted before the mean or the sum."""

import keras
import pytest
import tensorflow as tf
import torch

DIFFERS = {
    "default_sum": "TensorFlow sums in the type of the elements",
    "quotient": "int / int is float32 in PyTorch, float64 in TensorFlow",
}


def check(tensorflow):
    whole = tensorflow.default_mean
    assert whole == 7  # not 7.5
    assert keras.ops.mean(tensorflow.scores) == 7.5
    assert keras.ops.sum(tensorflow.pixels) == 1007
    assert torch.ones(200, dtype=torch.int8).sum() == 200
    assert tf.reduce_sum(tf.ones(200, tf.int8)) == -56
    assert tf.constant(3_000_000_000).dtype == tf.int64
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        torch.tensor(1) // torch.tensor(0)
    with pytest.raises(tf.errors.InvalidArgumentError, match="by zero"):
        tf.constant(1) // tf.constant(0)
    return {"whole_mean": int(whole)}
