"""The counts agree once the same things are counted."""

import copy

import torch

DIFFERS = {
    "norm_count": (
        "`count_params()` counts the running mean and variance too,"
        " `parameters()` does not"
    ),
    "lstm_count": "PyTorch has two bias vectors, Keras one",
}


def check(pytorch, tensorflow):
    # Only the sum of the two biases matters: move one into the other.
    lstm, x = copy.deepcopy(pytorch.lstm), torch.ones(3, 2, 5)
    with torch.no_grad():
        before, _ = lstm(x)
        lstm.bias_ih_l0 += lstm.bias_hh_l0
        lstm.bias_hh_l0.zero_()
        after, _ = lstm(x)
    assert (before - after).abs().max() < 1e-6
    assert len(tensorflow.lstm.weights) == 3
    # An activation has no parameters, so no count can show it.
    used = [lay.activation.__name__ for lay in tensorflow.model.layers]
    assert used == ["relu", "relu", "linear"]
