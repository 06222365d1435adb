# Copyright (c) 2026 the authors of Side by Side. SPDX-License-Identifier: MIT
# You may copy this one file into your own project. It needs nothing but NumPy.
"""Copy weights between a PyTorch model and a Keras model of the same design.

`to_keras(torch_model, keras_model)` and `to_torch(keras_model, torch_model)`
copy. `settings_that_differ` lists what weights cannot carry, such as an
epsilon. `named_pairs` and `in_keras_layout` help to compare gradients.

Layers that own weights are matched by their order (in a subclass: the order
in which `__init__` names them), however deep they are nested. Where the order
differs, pass two lists of layers instead of two models.

`RULES` is all that is known about layers; a new kind is a new `Rule`:
`port.RULES += (port.Rule(...),)`. No rule can know that a Flatten orders the
features of an image by its layout (permute in the model), nor the settings of
layers without weights, such as a dropout rate or the slope of a LeakyReLU, nor
what a wrapper does with outputs, such as the merge_mode of a Bidirectional.
"""

import re
from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from math import isclose, prod
from operator import attrgetter
from typing import Any, NamedTuple

import numpy as np


class Weight(NamedTuple):
    """The same numbers in each framework: the name of a weight and its axes.

    `Weight("weight", "out in", "kernel", "in out")` is a transpose. `(a b)` is
    one axis that holds two, `b` running faster; `1` is an axis of size one;
    `...` is any layout, the same in both. `r|z|n` is an axis of equal blocks,
    here the gates of a GRU. Several names are stacked along a new first axis.
    An axis that Keras lacks is summed; on the way back, the first entry gets
    the sum and the others get zeros. `{}` in a name stands for the layer of a
    stacked or bidirectional LSTM, such as `_l0_reverse`.

    Of a rule's weights, those apply whose names exist with that many axes.
    """

    torch: str
    torch_axes: str
    keras: str
    keras_axes: str


class Setting(NamedTuple):
    """What changes outputs or training although the weights fit.

    `to_keras(value, torch_layer, keras_layer)` says the PyTorch value in Keras'
    terms. A framework without such a setting `always` does the same.
    """

    torch: str
    keras: str
    to_keras: Callable = lambda value, *_: value
    always: Any = None
    note: str = ""


class Rule(NamedTuple):
    """One kind of layer: its class, or a base class, in each framework. Several
    PyTorch classes may share a rule."""

    torch: str
    keras: str
    weights: tuple[Weight, ...]
    settings: tuple[Setting, ...] = ()
    must: tuple[Setting, ...] = ()  # where these differ, no weights can help


def _keras_padding(padding, conv, layer):
    """A PyTorch padding in Keras' terms; itself if Keras has no word for it."""
    if isinstance(padding, str):
        return padding
    if layer.padding != "same":
        return padding if any(padding) else "valid"
    sizes = zip(padding, conv.kernel_size, conv.stride, conv.dilation, strict=True)
    if conv.transposed:  # Keras cuts off kernel - stride, more at the end if odd
        same = all(2 * p == k - s and d == 1 for p, k, s, d in sizes)
    else:  # with a stride, Keras pads less, and more at the end
        same = all(2 * p == d * (k - 1) and s == 1 for p, k, s, d in sizes)
    return "same" if same else padding


def _last_axes(shape, _, layer):
    """PyTorch normalises the last axes; the same in Keras' numbers."""
    rank = len(layer.get_build_config()["input_shape"])
    last = [*range(rank - len(shape), rank)]
    return layer.axis if [a % rank for a in np.atleast_1d(layer.axis)] == last else last


BIAS = Weight("bias", "out", "bias", "out")
SCALE = (Weight("weight", "...", "gamma", "..."), Weight("bias", "...", "beta", "..."))
EPSILON = Setting("eps", "epsilon")
LAST_AXES = Setting("normalized_shape", "axis", _last_axes)
BATCH_FIRST = Setting("batch_first", "", always=True)
GATES = (
    Setting("", "activation.__name__", always="tanh"),
    Setting("", "recurrent_activation.__name__", always="sigmoid"),
)
NONLINEARITY = Setting("nonlinearity", "activation.__name__")
ONE_BIAS = Setting(
    "bias_hh{}.requires_grad",
    "",
    always=False,
    note="Keras has one bias; the sum of two moves twice as far in each step: "
    "set bias_hh to zero and freeze it",
)
QKV = "query_dense.{0} key_dense.{0} value_dense.{0}"
RESET_AFTER = Setting(
    "reset_after",
    "reset_after",
    lambda value, *_: value is not False,  # nn.GRU has no such attribute
    note="nn.GRU applies the reset gate after the matrix product, and no weights "
    "make it equal to reset_after=False; that needs a cell of your own, a "
    "subclass of nn.GRUCell that sets reset_after = False",
)


def _conv(torch, keras, torch_axes, keras_axes):
    weights = (Weight("weight", torch_axes, "kernel", keras_axes), BIAS)
    settings = (
        Setting("stride", "strides"),
        Setting("dilation", "dilation_rate"),
        Setting("padding", "padding", _keras_padding),
        Setting("padding_mode", "", always="zeros"),
        Setting("output_padding", "output_padding", lambda p, *_: p if any(p) else None),
    )
    return Rule(torch, keras, weights, settings)


def _recurrent(torch, keras, ours, theirs, settings, must=()):
    biases = "bias_ih{} bias_hh{}"
    weights = (
        Weight("weight_ih{}", f"{ours} in", "kernel", f"in {theirs}"),
        Weight("weight_hh{}", f"{ours} state", "recurrent_kernel", f"state {theirs}"),
        Weight(biases, f"two {ours}", "bias", theirs),  # Keras has only the sum
        Weight(biases, f"two {ours}", "bias", f"two {theirs}"),  # GRU, reset_after
    )
    no_dropout = [Setting("dropout", "", always=0.0), Setting("", "dropout", always=0.0)]
    no_dropout += [Setting("", "recurrent_dropout", always=0.0)]
    return Rule(torch, keras, weights, (BATCH_FIRST, *no_dropout, *settings), must)


RULES = (
    Rule("Linear", "Dense", (Weight("weight", "out in", "kernel", "in out"), BIAS)),
    _conv("Conv1d", "Conv1D", "out in x", "x in out"),
    _conv("Conv2d", "Conv2D", "out in y x", "y x in out"),
    _conv("Conv3d", "Conv3D", "out in z y x", "z y x in out"),
    _conv("Conv1d", "DepthwiseConv1D", "(in each) 1 x", "x in each"),
    _conv("Conv2d", "DepthwiseConv2D", "(in each) 1 y x", "y x in each"),
    _conv("ConvTranspose1d", "Conv1DTranspose", "in out x", "x out in"),
    _conv("ConvTranspose2d", "Conv2DTranspose", "in out y x", "y x out in"),
    _conv("ConvTranspose3d", "Conv3DTranspose", "in out z y x", "z y x out in"),
    # PyTorch's momentum is the weight of the new batch, Keras' that of the old
    # mean: 0.1 there is 0.9 here. With both equal, the running variance still
    # drifts apart: PyTorch divides by n - 1, Keras by n.
    Rule(
        "_BatchNorm",
        "BatchNormalization",
        (
            *SCALE,
            Weight("running_mean", "c", "moving_mean", "c"),
            Weight("running_var", "c", "moving_variance", "c"),
        ),
        (
            EPSILON,
            Setting(
                "momentum",
                "momentum",
                lambda m, *_: None if m is None else 1 - m,
                note="the share of the old mean; None is a plain mean over all batches, "
                "which Keras does not have",
            ),
        ),
    ),
    Rule("LayerNorm", "LayerNormalization", SCALE, (EPSILON, LAST_AXES)),
    Rule("GroupNorm", "GroupNormalization", SCALE, (EPSILON,), (Setting("num_groups", "groups"),)),
    Rule(
        "RMSNorm",
        "RMSNormalization",
        (Weight("weight", "...", "scale", "..."),),
        (EPSILON, LAST_AXES),
    ),
    Rule(
        "PReLU",
        "PReLU",
        tuple(Weight("weight", "c", "alpha", "1 " * spatial + "c") for spatial in range(4)),
    ),
    Rule(
        "Embedding",
        "Embedding",
        (Weight("weight", "...", "embeddings", "..."),),
        (
            Setting("padding_idx", ""),
            Setting("max_norm", ""),
            Setting("", "mask_zero", always=False),
        ),
    ),
    # Keras' weights lie in the cell, and Bidirectional holds two layers.
    _recurrent("LSTM LSTMCell", "LSTMCell", "i|f|g|o", "i|f|g|o", (*GATES, ONE_BIAS)),
    _recurrent("GRU GRUCell", "GRUCell", "r|z|n", "z|r|n", GATES, (RESET_AFTER,)),
    _recurrent("RNN RNNCell", "SimpleRNNCell", "units", "units", (NONLINEARITY, ONE_BIAS)),
    Rule(
        "MultiheadAttention",
        "MultiHeadAttention",
        (
            Weight(
                "in_proj_weight", "(qkv head size) in", QKV.format("kernel"), "qkv in head size"
            ),
            Weight("in_proj_bias", "(qkv head size)", QKV.format("bias"), "qkv head size"),
            # PyTorch keeps three weights if keys or values have sizes of their own
            Weight("q_proj_weight", "(head size) in", "query_dense.kernel", "in head size"),
            Weight("k_proj_weight", "(head size) in", "key_dense.kernel", "in head size"),
            Weight("v_proj_weight", "(head size) in", "value_dense.kernel", "in head size"),
            Weight("out_proj.weight", "out (head size)", "output_dense.kernel", "head size out"),
            Weight("out_proj.bias", "out", "output_dense.bias", "out"),
        ),
        (
            BATCH_FIRST,
            Setting("dropout", "dropout"),
            Setting("add_zero_attn", "", always=False),
        ),
        (Setting("num_heads", "num_heads"),),
    ),
)


def to_keras(torch_model, keras_model):
    """Copy the weights of `torch_model` into the built `keras_model`.

    Values are cast to the dtype of the Keras variables. Raises the ValueError
    of `named_pairs`, and then nothing is copied.
    """
    for match in list(_matches(torch_model, keras_model)):
        values = match.to_keras([t.detach().cpu().double().numpy() for t in match.tensors])
        for variable, value in zip(match.variables, values, strict=True):
            variable.assign(value)


def to_torch(keras_model, torch_model):
    """Copy the weights of the built `keras_model` into `torch_model`.

    Values are cast to the dtype of the PyTorch parameters. Raises the
    ValueError of `named_pairs`, and then nothing is copied. Where PyTorch has
    two biases and Keras their sum, `bias_ih` gets the sum and `bias_hh` zeros.
    """
    import torch

    for match in list(_matches(torch_model, keras_model)):
        values = match.to_torch([np.asarray(v.numpy(), np.float64) for v in match.variables])
        for tensor, value in zip(match.tensors, values, strict=True):
            with torch.no_grad():
                tensor.copy_(torch.from_numpy(np.ascontiguousarray(value)))


def named_pairs(torch_model, keras_model):
    """Yield (PyTorch parameter, Keras variable, function) for each weight.

    The function takes an array in PyTorch's layout (the parameter or its
    gradient, such as (out, in)) and returns it in Keras' layout (in, out).
    Running statistics of a BatchNorm are among the parameters. One parameter
    may fill several variables (attention), and then comes several times. Two
    may fill one variable (the biases of a GRU): add up what they return.

    Raises ValueError, naming the layers, for a layer without a rule, a layer
    that has no weights yet, layers that differ in number, kind or shape, a
    weight without a counterpart, and settings that rule out equal outputs.
    """
    for match in _matches(torch_model, keras_model):
        for i, parameter in enumerate(match.tensors):
            for j, variable in enumerate(match.variables):
                yield parameter, variable, partial(_share, match, i, j)


def in_keras_layout(torch_model, keras_model, read=lambda parameter: parameter):
    """Yield (Keras variable, array) for each weight: what `read` returns for
    the PyTorch parameters, such as their `.grad`, in Keras' layout. Skips what
    `read` returns None for. Raises the ValueError of `named_pairs`."""
    for match in _matches(torch_model, keras_model):
        found = [read(tensor) for tensor in match.tensors]
        if any(each is not None for each in found):
            arrays = [
                np.zeros(tensor.shape) if each is None else each.detach().cpu().numpy()
                for tensor, each in zip(match.tensors, found, strict=True)
            ]
            yield from zip(match.variables, match.to_keras(arrays), strict=True)


def settings_that_differ(torch_model, keras_model):
    """Return a sentence for each setting of the matched layers that makes the
    models differ although their weights fit: epsilon, momentum, padding,
    batch_first, dropout, activations of recurrent layers, a bias that trains
    twice. Raises ValueError where the layers do not match."""
    return [
        f"{names}: {sentence}"
        for names, ours, theirs, rule in _layer_pairs(torch_model, keras_model)
        for setting in (*rule.must, *rule.settings)
        if (sentence := _difference(setting, ours, theirs))
    ]


class _Layer(NamedTuple):
    name: str
    layer: Any
    suffix: str = ""  # of its weights, for one layer and direction of an nn.LSTM
    backwards: bool | None = None  # how it reads a sequence, if that is known

    def get(self, name):
        try:
            return attrgetter(name.format(self.suffix))(self.layer)
        except AttributeError:
            return None

    def weights(self):
        """{id: name and shape} of the weights that the layer owns."""
        if not _is_keras(self.layer):
            named = [p for p in self.layer.named_parameters() if p[0].endswith(self.suffix)]
        else:
            within = f"{getattr(self.layer, 'path', None)}/"
            named = [(v.path.removeprefix(within), v) for v in self.layer.weights]
        return {id(each): f"{name} {tuple(each.shape)}" for name, each in named}


class _Match(NamedTuple):
    tensors: list
    variables: list
    torch_axes: list
    keras_axes: list
    sizes: dict

    def to_keras(self, arrays):
        return self._move(arrays, self.torch_axes, self.keras_axes, len(self.variables))

    def to_torch(self, arrays):
        return self._move(arrays, self.keras_axes, self.torch_axes, len(self.tensors))

    def _move(self, arrays, old, new, count):
        array = np.stack(arrays) if len(arrays) > 1 else arrays[0]
        shape = _shape(new, self.sizes)
        old, new = ([name for group in axes for name in group] for axes in (old, new))
        array = array.reshape([self.sizes[_key(name)] for name in old])
        for axis in reversed(range(len(old))):
            name = next((n for n in new if _key(n) == _key(old[axis])), None)
            if name is None:
                array = array.sum(axis)
            elif name != old[axis]:  # the same blocks in another order
                blocks = np.split(array, name.count("|") + 1, axis)
                order = map(old[axis].split("|").index, name.split("|"))
                array = np.concatenate([blocks[i] for i in order], axis)
        old, keys = [_key(n) for n in old], [_key(n) for n in new]
        old = [key for key in old if key in keys]
        for key in keys:
            if key not in old:
                array = np.stack([array, *[0 * array] * (self.sizes[key] - 1)])
                old.insert(0, key)
        array = array.transpose([old.index(key) for key in keys]).reshape(shape)
        return list(array) if count > 1 else [array]


def _share(match, i, j, array):
    arrays = [np.zeros_like(array)] * len(match.tensors)
    arrays[i] = array
    return match.to_keras(arrays)[j]


def _matches(torch_model, keras_model):
    for pair in _layer_pairs(torch_model, keras_model):
        yield from _match(*pair)


def _match(names, ours, theirs, rule):
    for setting in rule.must:
        if sentence := _difference(setting, ours, theirs):
            raise ValueError(f"{names}: {sentence}")
    known = set()
    for weight in rule.weights:
        weight = weight._replace(torch=weight.torch.replace("{}", ours.suffix))
        tensors = [ours.get(name) for name in weight.torch.split()]
        variables = [theirs.get(name) for name in weight.keras.split()]
        if any(each is None for each in tensors + variables):
            continue
        match = _fit(weight, tensors, variables, names)
        if match:
            known |= {id(each) for each in tensors + variables}
            yield match
    owned = {key: f"PyTorch's {what}" for key, what in ours.weights().items()}
    owned |= {key: f"Keras' {what}" for key, what in theirs.weights().items()}
    if lonely := [what for key, what in owned.items() if key not in known]:
        has = "has" if len(lonely) == 1 else "have"
        raise ValueError(f"{names}: {', '.join(lonely)} {has} no counterpart")


def _fit(weight, tensors, variables, names):
    """Return the match, None if the axes differ in number; raise if in size."""
    shapes = [[tuple(each.shape) for each in side] for side in (tensors, variables)]
    full = [(len(side),) * (len(side) > 1) + side[0] for side in shapes]
    axes = [_axes(weight.torch_axes, full[0]), _axes(weight.keras_axes, full[1])]
    if [len(side) for side in axes] != [len(side) for side in full]:
        return None
    sizes = {}  # every name stands alone on one side
    for groups, shape in zip(axes, full, strict=True):
        for group, size in zip(groups, shape, strict=True):
            if len(group) == 1:
                sizes.setdefault(_key(group[0]), size)
    got = [_shape(side, sizes) for side in axes]
    if got != full or any(len(set(side)) > 1 for side in shapes):
        ours, theirs = (" and ".join(map(str, dict.fromkeys(side))) for side in shapes)
        fits = got[1] == full[1] or any(len(set(side)) > 1 for side in shapes)
        how = "does not fill {} {}" if fits else f"becomes {got[1]}, but {{}} is {{}}"
        what = f"{weight.torch} {ours} {how.format(weight.keras, theirs)}"
        raise ValueError(f"{names}: {what}")
    return _Match(tensors, variables, *axes, sizes)


def _axes(text, shape):
    if text == "...":
        return [(str(axis),) for axis in range(len(shape))]
    groups = [part.strip("()").split() for part in re.findall(r"\(.*?\)|\S+", text)]
    return [tuple(name for name in group if name != "1") for group in groups]


def _key(name):
    return "|".join(sorted(name.split("|")))


def _shape(axes, sizes):
    return tuple(prod(sizes[_key(name)] for name in group) for group in axes)


def _difference(setting, ours, theirs):
    value, other = ours.get(setting.torch), theirs.get(setting.keras)
    note = f" ({setting.note})" if setting.note else ""
    if not setting.torch or not setting.keras:
        value, mine, yours = (
            (value, f"PyTorch has {setting.torch.format(ours.suffix)}", "Keras")
            if setting.torch
            else (other, f"Keras has {setting.keras}", "PyTorch")
        )
        differs = value is not None and value != setting.always
        return differs and f"{mine}={value!r}, {yours} always {setting.always!r}{note}"
    want = setting.to_keras(value, ours.layer, theirs.layer)
    close = isinstance(want, float) and isinstance(other, float) and isclose(want, other)
    return (
        want != other
        and not close
        and (
            f"PyTorch's {setting.torch}={value!r} is {setting.keras}={want!r} in Keras, "
            f"which has {other!r}{note}"
        )
    )


def _layer_pairs(torch_model, keras_model):
    ours, theirs = _layers(torch_model), _layers(keras_model)
    for wrong in [each for each in ours if _is_keras(each.layer)][:1]:
        raise ValueError(
            f"Keras {wrong.name} came first: pass the PyTorch model, then the Keras model"
        )
    for wrong in [each for each in theirs if not _is_keras(each.layer)][:1]:
        raise ValueError(f"PyTorch {wrong.name} came second, where the Keras model belongs")
    if len(ours) != len(theirs):
        raise ValueError(
            f"{len(ours)} PyTorch layers but {len(theirs)} Keras layers to match:"
            f" {[each.name for each in ours]} and {[each.name for each in theirs]}."
            f" They part at {_parting(ours, theirs)}"
        )
    for our, their in zip(ours, theirs, strict=True):
        yield _pair(our, their)


def _pair(our, their):
    names = f"PyTorch {our.name} and Keras {their.name}"
    kinds = _kinds(our.layer), _kinds(their.layer)
    rules = [r for r in RULES if kinds[0] & {*r.torch.split()} and r.keras in kinds[1]]
    if not rules:
        raise ValueError(f"no rule pairs {names}")
    if None not in (our.backwards, their.backwards) and our.backwards != their.backwards:
        ways = ("backwards", "forwards") if our.backwards else ("forwards", "backwards")
        raise ValueError(
            f"{names}: one reads {ways[0]} and the other {ways[1]}. If that is meant,"
            " pass the Keras layer's cell instead of the layer"
        )
    return names, our, their, rules[0]


def _parting(ours, theirs):
    """Say which layers are the first that do not fit each other."""
    for our, their in zip_longest(ours, theirs):
        if our and their:
            try:
                list(_match(*_pair(our, their)))
            except ValueError:
                pass
            else:
                continue
        sides = zip(("PyTorch", "Keras"), (our, their), strict=True)
        return " and ".join(
            f"{side} {each.name} ({', '.join(each.weights().values())})"
            if each
            else f"{side}'s end"
            for side, each in sides
        )


def _layers(model):
    """Return a _Layer for each layer that owns weights, once, in order."""
    return list({(id(each.layer), each.suffix): each for each in _walk(model, "model")}.values())


def _walk(layer, path, backwards=None):
    if isinstance(layer, (list, tuple)):
        for i, each in enumerate(layer):
            yield from _walk(each, f"{path}[{i}]")
        return
    if isinstance(layer, type) or not (_is_keras(layer) or hasattr(layer, "named_children")):
        what = layer.__name__ if isinstance(layer, type) else type(layer).__name__
        raise TypeError(f"'{path}' is {what}, and neither a PyTorch nor a Keras model")
    name, kinds = f"{type(layer).__name__} '{path}'", _kinds(layer)
    side = attrgetter("keras" if _is_keras(layer) else "torch")
    if any(kinds & {*side(rule).split()} for rule in RULES):
        if _is_keras(layer) and not layer.built:
            raise ValueError(f"{name} has no weights yet: call the Keras model once")
        if not _is_keras(layer) and any(map(_is_empty, layer.parameters())):
            raise ValueError(f"{name} has no weights yet: call the PyTorch model once")
        if "RNNBase" in kinds:
            ways = ("", "_reverse") if layer.bidirectional else ("",)
            for suffix in [f"_l{i}{way}" for i in range(layer.num_layers) for way in ways]:
                yield _Layer(f"{name} {suffix[1:]}", layer, suffix, suffix.endswith("_reverse"))
        else:
            yield _Layer(name, layer, backwards=backwards)
        return
    if _is_keras(layer):
        children = [(each.name, each) for each in layer._flatten_layers(False, False)]
        backwards = getattr(layer, "go_backwards", backwards)
    else:
        children = list(layer.named_children())
    if _owned(layer) - {key for _, child in children for key in _owned(child)}:
        raise ValueError(f"no rule for {name}, which owns weights")
    for child_name, child in children:
        yield from _walk(child, f"{path}.{child_name}", backwards)


def _owned(layer):
    return {id(each) for each in (layer.weights if _is_keras(layer) else layer.parameters())}


def _is_empty(parameter):  # of a lazy layer, or on the device that keeps no numbers
    return parameter.is_meta or "Uninitialized" in type(parameter).__name__


def _is_keras(layer):  # a Keras layer is a torch module too on that backend
    return hasattr(layer, "add_weight")


def _kinds(layer):
    return {kind.__name__ for kind in type(layer).__mro__}
