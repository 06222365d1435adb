"""The same weights give other outputs, until PyTorch's pass a softmax.
Then the outputs agree, and so do the losses that fit each model."""

import keras
import numpy as np
import torch
from sidebyside import port
from torch.nn import functional as F

DIFFERS = {
    "output": (
        "Keras ends in softmax and returns probabilities,"
        " PyTorch returns logits"
    ),
    "row_sums": "probabilities add up to 1, logits to anything",
}


def check(pytorch, tensorflow):
    pairs = list(port.named_pairs(pytorch.model, tensorflow.model))
    for parameter, variable, move in pairs:
        ported = move(parameter.detach().numpy())
        assert np.array_equal(ported, variable.numpy()), variable.path

    y = np.random.default_rng(1).integers(0, 10, 5)
    loss = F.cross_entropy(pytorch.output, torch.from_numpy(y)).item()
    one_hot = np.eye(10, dtype=np.float32)[y]
    cross_entropy = keras.losses.CategoricalCrossentropy()
    keras_loss = float(cross_entropy(one_hot, tensorflow.output))
    assert abs(loss - keras_loss) <= 1e-5 * loss, (loss, keras_loss)
