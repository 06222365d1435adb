"""Equal: a dictionary of tensors in PyTorch, named variables in
TensorFlow."""

import tempfile
from pathlib import Path

import tensorflow as tf


def check(pytorch, tensorflow):
    """A misspelt name keeps its start value, and only a request tells."""
    with tempfile.TemporaryDirectory() as folder:
        prefix = str(Path(folder, "weights"))
        tf.train.Checkpoint(**tensorflow.weights).write(prefix)
        misspelt = tf.Variable(9.0)
        checkpoint = tf.train.Checkpoint(shfit=misspelt)
        status = checkpoint.read(prefix).expect_partial()
        assert float(misspelt) == 9.0
        try:
            status.assert_consumed()
        except AssertionError:
            return
    raise RuntimeError("assert_consumed should have complained")
