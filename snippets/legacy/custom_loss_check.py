"""Old and current spellings give the same loss."""

import warnings

import keras
import tensorflow as tf
import torch


def check():
    # `keras.backend` and `tf.keras.backend` are not the same module.
    for name in ("sum", "mean", "square", "zeros", "variable"):
        assert not hasattr(keras.backend, name)
        assert hasattr(tf.keras.backend, name)
        assert name == "variable" or hasattr(keras.ops, name)
    for name in ("epsilon", "floatx", "clear_session"):
        assert hasattr(keras.backend, name)
    for name in ("function", "placeholder", "learning_phase"):
        assert not hasattr(tf.keras.backend, name)
    # Once deprecated in PyTorch, and silent again.
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        torch.nn.functional.sigmoid(torch.zeros(1))
        torch.nn.functional.tanh(torch.zeros(1))
    assert not caught
