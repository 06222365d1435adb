"""Keras divides probabilities by their sum and keeps them above 1e-7.
PyTorch uses what it is given. Do the same by hand, and they agree."""

import math

import numpy as np
import tensorflow as tf
import torch
from keras.losses import (
    BinaryCrossentropy,
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
)
from torch.nn import functional as F

DIFFERS = {
    "impossible_loss": "the logarithm of 0 is infinite, Keras clips",
    "too_small_loss": "Keras divides the probabilities by their sum",
}


def check(pytorch, tensorflow):
    assert pytorch.impossible_loss.item() == math.inf
    floor = -math.log(1e-7)
    assert math.isclose(tensorflow.impossible_loss, floor, rel_tol=1e-4)
    right = np.float32([[1, 0], [0, 1]])
    one_hot = CategoricalCrossentropy()(right, tensorflow.too_small)
    mean = -(math.log(0.25) + math.log(0.75)) / 2
    assert math.isclose(one_hot, mean, rel_tol=1e-5)
    one, zero = np.ones((1, 1), "float32"), np.zeros((1, 1), "float32")
    assert math.isclose(
        BinaryCrossentropy()(one, zero), floor, rel_tol=1e-4
    )
    assert F.binary_cross_entropy(torch.zeros(1), torch.ones(1)) == 100
    assert 0 < float(BinaryCrossentropy()(one, one)) < 1e-6
    # Clipping hides the mistake from the weights: its gradient is zero.
    logits = tf.Variable([[0.0, 100.0]])
    with tf.GradientTape() as tape:
        probabilities = tf.nn.softmax(logits) * 1.0
        loss = SparseCategoricalCrossentropy()(
            np.array([0]), probabilities
        )
    assert not tape.gradient(loss, logits).numpy().any()
