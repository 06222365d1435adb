"""Read from the signatures. Live optimisers hold the same numbers, and
of these eight only AdamW decays the weights unasked, in both."""

import keras
import numpy as np
import torch

DIFFERS = {
    "sgd_learning_rate": "Keras takes larger steps",
    "rmsprop_learning_rate": "PyTorch takes larger steps",
    "rmsprop_decay": "alpha in PyTorch, rho in Keras",
    "rmsprop_epsilon": "inside the square root in Keras",
    "adam_epsilon": "before the bias correction in Keras",
    "adamw_epsilon": "as in Adam",
    "adamw_weight_decay": "PyTorch decays more",
    "adagrad_learning_rate": "PyTorch takes larger steps",
    "adagrad_accumulator": "PyTorch starts the sum at zero",
    "adagrad_epsilon": "inside the square root in Keras",
    "adadelta_learning_rate": "PyTorch takes larger steps",
    "adadelta_decay": "rho in both, with another value",
    "adadelta_epsilon": "another value",
    "adamax_learning_rate": "PyTorch takes larger steps",
    "adamax_epsilon": "another value",
    "nadam_learning_rate": "PyTorch takes larger steps",
    "nadam_epsilon": "another value",
}

_NAMES = [
    *("SGD", "RMSprop", "Adam", "AdamW"),
    *("Adagrad", "Adadelta", "Adamax", "NAdam"),
]
_TORCH_ARGUMENTS = {
    "learning_rate": ["lr"],
    "momentum": ["momentum"],
    "betas": ["betas"],
    "decay": ["alpha", "rho"],
    "epsilon": ["eps"],
    "weight_decay": ["weight_decay"],
    "accumulator": ["initial_accumulator_value"],
}
_KERAS_ARGUMENTS = {
    "decay": "rho",
    "accumulator": "initial_accumulator_value",
}


def check(pytorch, tensorflow):
    weight = torch.nn.Parameter(torch.zeros(1))
    compared = 0
    for name in _NAMES:
        in_torch = getattr(torch.optim, name)([weight]).defaults
        keras_name = name.replace("NAdam", "Nadam")
        in_keras = getattr(keras.optimizers, keras_name)().get_config()
        if "beta_1" in in_keras:
            in_keras["betas"] = in_keras["beta_1"], in_keras["beta_2"]
        for live in (in_torch, in_keras):
            assert bool(live["weight_decay"]) == (name == "AdamW"), name
        for row, arguments in _TORCH_ARGUMENTS.items():
            shared = f"{name.lower()}_{row}"
            if hasattr(pytorch, shared):
                argument = next(a for a in arguments if a in in_torch)
                _same(pytorch, shared, in_torch[argument])
                argument = _KERAS_ARGUMENTS.get(row, row)
                _same(tensorflow, shared, in_keras[argument])
                compared += 1
    assert compared == 24, f"{compared} rows compared"
    # One step with a gradient of 1 and an epsilon of 1 shows where it
    # is added: after the square root, or under it.
    _places_of_epsilon("RMSprop", 0.1, {"alpha": 0.9}, {"rho": 0.9})
    start = {"initial_accumulator_value": 0.0}
    _places_of_epsilon("Adagrad", 1.0, start, start)


def _places_of_epsilon(name, square, torch_settings, keras_settings):
    weight = torch.nn.Parameter(torch.zeros(1))
    weight.grad = torch.ones(1)
    make = getattr(torch.optim, name)
    make([weight], lr=1.0, eps=1.0, **torch_settings).step()
    step = 1 / (square**0.5 + 1)
    assert np.isclose(-weight.item(), step, rtol=1e-5), (name, weight)
    variable = keras.Variable([0.0])
    make = getattr(keras.optimizers, name)
    optimizer = make(1.0, epsilon=1.0, **keras_settings)
    optimizer.apply([keras.ops.ones(1)], [variable])
    step = 1 / (square + 1) ** 0.5
    assert np.isclose(-variable.numpy()[0], step, rtol=1e-5), name


def _same(tab, shared, live):
    # Keras holds the learning rate as a float32: not exactly equal.
    value = getattr(tab, shared)
    assert np.allclose(value, live, rtol=1e-7, atol=0), shared
