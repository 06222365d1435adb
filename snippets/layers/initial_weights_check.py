"""Spread and largest value of the starting weights agree once each side is told
what the other does. The numbers themselves are random."""

import math

import keras
import numpy as np
import torch

DIFFERS = {
    "default_dense": "Keras draws from a wider range here",
    "default_bias": "Keras starts biases at 0, PyTorch at random",
    "default_conv": "Keras draws from a wider range here",
    "default_embedding": "PyTorch draws from N(0, 1), Keras ±0.05",
}
TOLERANCE = 0.02  # two random samples of one distribution are compared


def _fills(values, bound):
    """Are they uniform between -bound and bound?"""
    values = np.asarray(values)
    assert 0.99 * bound < np.abs(values).max() <= 1.0001 * bound
    assert abs(values.std() * math.sqrt(3) / bound - 1) < 0.02


def check(pytorch, tensorflow):
    shape = tuple(tensorflow.dense.kernel.shape)
    assert pytorch.dense.weight.T.shape == shape
    shape = tuple(tensorflow.embedding.embeddings.shape)
    assert pytorch.embedding.weight.shape == shape
    torch.manual_seed(0)
    keras.utils.set_random_seed(0)
    dense, conv = torch.nn.Linear(1000, 200), torch.nn.Conv2d(32, 64, 3)
    _fills(dense.weight.detach(), 1 / math.sqrt(1000))
    _fills(torch.nn.Linear(1000, 9999).bias.detach(), 1000**-0.5)
    _fills(conv.weight.detach(), 1 / math.sqrt(32 * 9))
    biases = torch.nn.Conv2d(32, 9999, 3).bias.detach()
    _fills(biases, 1 / math.sqrt(32 * 9))
    dense, conv = tensorflow.build()
    _fills(dense.kernel, math.sqrt(6 / (1000 + 200)))
    _fills(conv.kernel, math.sqrt(6 / (32 * 9 + 64 * 9)))
    for layer in (dense, conv):
        assert not np.any(layer.bias)
    embedding = keras.layers.Embedding(1000, 64)
    embedding.build()
    _fills(embedding.embeddings, 0.05)
    # PyTorch's default, written out.
    weight = torch.empty(200, 1000)
    torch.nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
    _fills(weight, 1 / math.sqrt(1000))
    # How Keras draws a bias as PyTorch does.
    bound = 1000**-0.5
    layer = keras.layers.Dense(
        9999,
        bias_initializer=keras.initializers.RandomUniform(
            -bound, bound
        ),
    )
    layer.build((None, 1000))
    _fills(layer.bias, bound)
    ratio = tensorflow.default_dense / pytorch.default_dense.item()
    embeddings = (
        pytorch.default_embedding.item() / tensorflow.default_embedding
    )
    return {
        "dense": float(ratio),
        "embedding": float(embeddings),
    }
