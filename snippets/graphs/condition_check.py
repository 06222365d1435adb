"""The outputs agree. TensorFlow puts the `if` into its graph, PyTorch
breaks the graph there; `where` stays in one graph in both."""

import keras
import numpy as np
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
    # AutoGraph does not reach the layers that a Keras model runs.
    x = np.ones((2, 3), "float32")
    for branch, works in ((tensorflow.absolute, False), (_cond, True)):
        model = _Model(branch)
        model.compile("sgd", "mse")
        assert np.array_equal(model(x), x)
        for run in (_fit, _call):
            try:
                run(model, x)
            except TypeError as error:
                assert not works, error
                assert "`tf.Tensor` as a Python `bool`" in str(error)
            else:
                assert works


def _fit(model, x):
    model.fit(x, x, verbose=0)


def _call(model, x):
    tf.function(model)(x)


def _cond(x):
    positive = keras.ops.sum(x) > 0
    return keras.ops.cond(positive, lambda: x, lambda: -x)


class _Model(keras.Model):
    def __init__(self, function):
        super().__init__(name="model")  # no name may begin with _
        self.function = function
        self.scale = self.add_weight(shape=(), initializer="ones")

    def call(self, x):
        return self.scale * self.function(x)


class _Module(torch.nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x):
        return self.function(x)
