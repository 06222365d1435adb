"""The outputs agree. TensorFlow puts the `if` into its graph, PyTorch
breaks the graph there; `where` stays in one graph in both."""

import keras
import tensorflow as tf
import torch

DIFFERS = {
    "number_of_graphs": {
        "pytorch": (
            "one graph holds the whole condition elsewhere, PyTorch"
            " returns to Python and makes one for each part it meets"
        )
    },
}
NEEDS = {"compiler"}


def check(pytorch, tensorflow):
    assert tensorflow.number_of_graphs == 1 < pytorch.number_of_graphs
    # Export needs a whole graph, so it refuses the `if`.
    for function, exported in (
        (pytorch.absolute, False),
        (pytorch.where, True),
    ):
        module = _Module(function)
        try:
            torch.export.export(module, (pytorch.rows[0],))
        except Exception as error:
            assert not exported, error
            assert "data-dependent" in str(error)
        else:
            assert exported
    # The symbolic input of a Keras model has no value either.
    try:
        tf.reduce_sum(keras.Input((2,)))
    except ValueError as error:
        assert "KerasTensor cannot be used as input" in str(error)
    else:
        raise AssertionError("a KerasTensor went into TensorFlow")


class _Module(torch.nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)
