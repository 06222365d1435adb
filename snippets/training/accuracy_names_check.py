"""Equal: with one row of scores per example, the string `accuracy`
compares the largest score with the label, whatever the loss is."""

import keras
import pytest
import tensorflow as tf

_ERRORS = (ValueError, tf.errors.InvalidArgumentError)


def check(pytorch, tensorflow):
    """`Accuracy` asks whether two numbers are equal."""
    exact = keras.metrics.Accuracy()
    guesses = tensorflow.logits.argmax(axis=1)
    same = float(exact(tensorflow.labels, guesses))
    assert abs(same - pytorch.integer_labels) < 1e-6
    with pytest.raises(_ERRORS, match=r"(?i)shape"):
        keras.metrics.Accuracy()(tensorflow.labels, tensorflow.logits)
