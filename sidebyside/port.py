# Copyright (c) 2026 the authors of Side by Side. SPDX-License-Identifier: MIT
# You may copy this one file into your own project. It needs nothing but NumPy.
"""Copy weights between a PyTorch model and a Keras model of the same design.

Layers that own weights are matched by their order (in a subclass: the order
in which `__init__` names them), however deep they are nested. `RULES` is all
that is known about layers: a new kind is a new `Rule`. No rule can know that
a Flatten orders the features of an image by its layout: permute in the model.
"""

from functools import partial
from operator import attrgetter
from typing import NamedTuple

import numpy as np


class Weight(NamedTuple):
    """A weight's name in each layer (dots allowed: `cell.kernel`) and the axes
    to transpose by, each way; no axes means the same layout."""

    torch: str
    keras: str
    to_keras: tuple[int, ...] | None = None
    to_torch: tuple[int, ...] | None = None


class Rule(NamedTuple):
    """One kind of layer: its class (or a base class) in each framework."""

    torch: str
    keras: str
    weights: tuple[Weight, ...]


BIAS = Weight("bias", "bias")
# (out, in) and (in, out)
DENSE = Weight("weight", "kernel", (1, 0), (1, 0))
# (out, in, height, width) and (height, width, in, out)
CONV_2D = Weight("weight", "kernel", (2, 3, 1, 0), (3, 2, 0, 1))
RULES = (
    Rule("Linear", "Dense", (DENSE, BIAS)),
    Rule("Conv2d", "Conv2D", (CONV_2D, BIAS)),
)


def to_keras(torch_model, keras_model):
    """Copy the weights of `torch_model` into the built `keras_model`.

    Values are cast to the dtype of the Keras variables. Raises the ValueError
    of `named_pairs`, and then nothing is copied.
    """
    for parameter, variable, move in list(named_pairs(torch_model, keras_model)):
        variable.assign(move(parameter.detach().cpu().numpy()))


def to_torch(keras_model, torch_model):
    """Copy the weights of the built `keras_model` into `torch_model`.

    Values are cast to the dtype of the PyTorch parameters. Raises the
    ValueError of `named_pairs`, and then nothing is copied.
    """
    import torch

    for weight, parameter, variable in list(_matches(torch_model, keras_model)):
        values = _transpose(weight.to_torch, variable.numpy())
        with torch.no_grad():
            parameter.copy_(torch.tensor(values))


def named_pairs(torch_model, keras_model):
    """Yield (PyTorch parameter, Keras variable, function) for each weight.

    The function takes an array in PyTorch's layout (the parameter or its
    gradient, such as (out, in)) and returns it in Keras' layout (in, out).

    Raises ValueError, naming the layers, for a layer without a rule, a Keras
    layer that is not built, layers that differ in number, kind or use of a
    bias, a weight the rule does not name, and shapes that do not fit.
    """
    for weight, parameter, variable in _matches(torch_model, keras_model):
        yield parameter, variable, partial(_transpose, weight.to_keras)


def _matches(torch_model, keras_model):
    ours, theirs = _layers(torch_model), _layers(keras_model)
    if len(ours) != len(theirs):
        raise ValueError(
            f"{len(ours)} PyTorch layers own weights but {len(theirs)} Keras layers do:"
            f" {[name for name, _ in ours]} and {[name for name, _ in theirs]}"
        )
    for (our_name, module), (their_name, layer) in zip(ours, theirs, strict=True):
        names = f"PyTorch {our_name} and Keras {their_name}"
        fits = [r for r in RULES if {r.torch, r.keras} <= _kinds(module, layer)]
        if not fits:
            raise ValueError(f"no rule pairs {names}")
        known = set()
        for weight in fits[0].weights:
            parameter = attrgetter(weight.torch)(module)
            variable = attrgetter(weight.keras)(layer)
            if (parameter is None) != (variable is None):
                raise ValueError(f"{names}: only one of them has a {weight.torch}")
            if parameter is None:
                continue
            shape, want = tuple(parameter.shape), tuple(variable.shape)
            got = _transpose(weight.to_keras, np.broadcast_to(0, shape)).shape
            if got != want:
                problem = f"{weight.torch} {shape} becomes {got}"
                raise ValueError(f"{names}: {problem}, but {weight.keras} is {want}")
            known |= {id(parameter), id(variable)}
            yield weight, parameter, variable
        if _weights(module, layer) - known:
            raise ValueError(f"{names}: they own weights that the rule does not name")


def _layers(layer, path="model"):
    """Return (name, layer) for each layer that owns weights, once, in order."""
    name = f"{type(layer).__name__} '{path}'"
    if any(kind in rule[:2] for rule in RULES for kind in _kinds(layer)):
        if not getattr(layer, "built", True):
            raise ValueError(f"{name} has no weights yet: call the Keras model once")
        return [(name, layer)]
    if _is_keras(layer):
        children = [(each.name, each) for each in layer._flatten_layers(False, False)]
    else:
        children = list(layer.named_children())
    if _weights(layer) - _weights(*(child for _, child in children)):
        raise ValueError(f"no rule for {name}, which owns weights")
    found = [pair for n, child in children for pair in _layers(child, f"{path}.{n}")]
    return list({id(layer): (name, layer) for name, layer in found}.values())


def _is_keras(layer):  # a Keras layer is a torch module too on that backend
    return hasattr(layer, "add_weight")


def _weights(*layers):
    owned = (x.weights if _is_keras(x) else x.parameters() for x in layers)
    return {id(weight) for weights in owned for weight in weights}


def _kinds(*layers):
    return {kind.__name__ for layer in layers for kind in type(layer).__mro__}


def _transpose(axes, array):
    return array if axes is None else np.transpose(array, axes)
