"""Weights survive the way to Keras and back, and a bad match says why."""

import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from keras import layers
from torch import nn

from sidebyside import port

few = settings(max_examples=8, deadline=None, derandomize=True, database=None)
small = st.integers(1, 5)
SIZES = [(3, 5, 2), (7, 4, 6), (1, 8, 3)]


def dense_models(inputs, hidden, outputs):
    torch_model = nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, outputs))
    keras_model = keras.Sequential(
        [
            keras.Input((inputs,)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(outputs, bias_initializer="normal"),
        ]
    )
    return torch_model, keras_model


class TorchNet(nn.Module):
    """Nested, with a layer used twice and a layer without a bias."""

    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, hidden, (2, 3)), nn.Tanh(), nn.Conv2d(hidden, 5, 1)
        )
        self.twice = nn.Linear(5, 5, bias=False)
        self.head = nn.Linear(5, outputs)

    def forward(self, x):
        x = self.body(x).mean((2, 3))
        return self.head(self.twice(self.twice(x)))


class KerasNet(keras.Model):
    def __init__(self, inputs, hidden, outputs):
        super().__init__()
        self.body = keras.Sequential(
            [
                keras.layers.Conv2D(hidden, (2, 3), activation="tanh"),
                keras.layers.Conv2D(5, 1),
            ]
        )
        self.twice = keras.layers.Dense(5, use_bias=False)
        self.head = keras.layers.Dense(outputs)

    def call(self, x):
        x = keras.ops.mean(self.body(x), axis=(1, 2))
        return self.head(self.twice(self.twice(x)))


def conv_models(inputs, hidden, outputs):
    keras_model = KerasNet(inputs, hidden, outputs)
    keras_model(np.zeros((1, 6, 7, inputs), np.float32))
    return TorchNet(inputs, hidden, outputs), keras_model


def draw(torch_model, keras_model, seed):
    """Fill both models with different random weights, biases included."""
    rng = np.random.default_rng(seed)
    with torch.no_grad():
        for weight in torch_model.parameters():
            weight.copy_(torch.from_numpy(rng.standard_normal(weight.shape)))
    for variable in keras_model.weights:
        variable.assign(rng.standard_normal(variable.shape))


def outputs_agree(torch_model, keras_model, inputs):
    rng = np.random.default_rng(inputs)
    image = isinstance(keras_model, KerasNet)
    x = rng.standard_normal((4, 6, 7, inputs) if image else (4, inputs))
    x = x.astype(np.float32)
    torch_x = torch.from_numpy(x.transpose(0, 3, 1, 2).copy() if image else x)
    with torch.no_grad():
        ours = torch_model(torch_x).numpy()
    theirs = keras_model(x).numpy()
    assert ours.shape == theirs.shape
    return np.abs(ours - theirs).max() <= 1e-5 * np.abs(theirs).max()


@pytest.mark.parametrize("sizes", SIZES)
@pytest.mark.parametrize("models", [dense_models, conv_models])
@pytest.mark.parametrize("copy", ["to_keras", "to_torch"])
def test_outputs_agree_after_porting(copy, models, sizes):
    torch_model, keras_model = models(*sizes)
    draw(torch_model, keras_model, seed=0)
    assert not outputs_agree(torch_model, keras_model, sizes[0])
    if copy == "to_keras":
        port.to_keras(torch_model, keras_model)
    else:
        port.to_torch(keras_model, torch_model)
    assert outputs_agree(torch_model, keras_model, sizes[0])


@pytest.mark.parametrize("models", [dense_models, conv_models])
def test_there_and_back_changes_nothing(models):
    torch_model, keras_model = models(3, 5, 2)
    draw(torch_model, keras_model, seed=1)
    before = [p.detach().clone() for p in torch_model.parameters()]
    port.to_keras(torch_model, keras_model)
    with torch.no_grad():
        for parameter in torch_model.parameters():
            parameter.zero_()
    port.to_torch(keras_model, torch_model)
    for old, new in zip(before, torch_model.parameters(), strict=True):
        assert torch.equal(old, new)


@pytest.mark.parametrize("models", [dense_models, conv_models])
def test_named_pairs_covers_every_weight_once(models):
    torch_model, keras_model = models(3, 5, 2)
    pairs = list(port.named_pairs(torch_model, keras_model))
    assert [p for p, _, _ in pairs] == list(torch_model.parameters())
    assert [v.path for _, v, _ in pairs] == [v.path for v in keras_model.weights]
    for parameter, variable, move in pairs:
        assert move(parameter.detach().numpy()).shape == tuple(variable.shape)


def built(*layers, inputs=3):
    return keras.Sequential([keras.Input((inputs,)), *layers])


Dense = keras.layers.Dense


@pytest.mark.parametrize(
    ("torch_model", "keras_layers", "message"),
    [
        (
            nn.Sequential(nn.Linear(3, 4), nn.Bilinear(4, 4, 4)),
            [Dense(4)],
            r"no rule for Bilinear 'model\.1', which owns weights",
        ),
        (
            nn.Sequential(nn.Linear(3, 4)),
            [Dense(4), keras.layers.SpectralNormalization(Dense(4, name="inner"), name="norm")],
            r"no rule for SpectralNormalization 'model\.norm', which owns weights",
        ),
        (
            nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)),
            [Dense(4, name="first")],
            r"2 PyTorch layers but 1 Keras layers to match: "
            r"\[\"Linear 'model\.0'\", \"Linear 'model\.2'\"\] "
            r"and \[\"Dense 'model\.first'\"\]\. They part at "
            r"PyTorch Linear 'model\.2' \(weight \(2, 4\), bias \(2,\)\) and Keras's end",
        ),
        (
            nn.Sequential(nn.Linear(3, 4)),
            [Dense(5, name="first")],
            r"PyTorch Linear 'model\.0' and Keras Dense 'model\.first': "
            r"weight \(4, 3\) becomes \(3, 4\), but kernel is \(3, 5\)",
        ),
        (
            nn.Sequential(nn.Linear(3, 4)),
            [Dense(4, use_bias=False, name="first")],
            r"Linear 'model\.0' and .* 'model\.first': PyTorch's bias \(4,\) has no counterpart",
        ),
        (
            nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4), nn.Linear(4, 2)),
            [Dense(4), Dense(2, name="last")],
            r"They part at PyTorch BatchNorm1d 'model\.1' \(weight \(4,\), bias \(4,\)\) "
            r"and Keras Dense 'model\.last' \(kernel \(4, 2\), bias \(2,\)\)",
        ),
        (
            nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2)),
            [Dense(2, name="only")],
            r"They part at PyTorch Linear 'model\.0' \(weight \(4, 3\), bias \(4,\)\) "
            r"and Keras Dense 'model\.only' \(kernel \(3, 2\), bias \(2,\)\)",
        ),
        (
            nn.Conv2d(3, 4, 1),
            [Dense(4, name="first")],
            r"no rule pairs PyTorch Conv2d 'model' and Keras Dense 'model\.first'",
        ),
    ],
)
def test_errors_name_the_layers(torch_model, keras_layers, message):
    keras_model = built(*keras_layers)
    before = [v.numpy() for v in keras_model.weights]
    with pytest.raises(ValueError, match=message):
        port.to_keras(torch_model, keras_model)
    with pytest.raises(ValueError, match=message):
        port.to_torch(keras_model, torch_model)
    for old, variable in zip(before, keras_model.weights, strict=True):
        assert np.array_equal(old, variable.numpy())


def test_error_for_a_keras_model_that_is_not_built():
    keras_model = keras.Sequential([Dense(4, name="first")])
    message = r"Dense 'model\.first' has no weights yet: call the Keras model once"
    with pytest.raises(ValueError, match=message):
        port.to_keras(nn.Linear(3, 4), keras_model)


@pytest.mark.parametrize("lazy", [nn.LazyLinear(4), nn.Linear(3, 4, device="meta")])
def test_error_for_a_pytorch_layer_without_numbers(lazy):
    message = r"Linear 'model\.1' has no weights yet: call the PyTorch model once"
    with pytest.raises(ValueError, match=message):
        port.to_keras(nn.Sequential(nn.ReLU(), lazy), built(Dense(4)))


def test_the_order_of_the_models_is_checked():
    ours, theirs = nn.Linear(3, 4), built(Dense(4, name="first"))
    with pytest.raises(
        ValueError, match=r"Keras Dense 'model\.first' came first: pass the PyTorch"
    ):
        port.to_keras(theirs, ours)
    with pytest.raises(ValueError, match="PyTorch Linear 'model' came second"):
        port.to_torch(ours, ours)
    for wrong in (None, "model.keras", ours.state_dict(), nn.Linear):
        with pytest.raises(
            TypeError, match=r"'model' is .*, and neither a PyTorch nor a Keras model"
        ):
            port.to_keras(wrong, theirs)


def test_nothing_is_copied_when_a_later_layer_does_not_fit():
    torch_model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
    keras_model = built(Dense(4), Dense(5))
    before = keras_model.weights[0].numpy()
    with pytest.raises(ValueError, match="becomes"):
        port.to_keras(torch_model, keras_model)
    assert np.array_equal(before, keras_model.weights[0].numpy())


def test_error_for_a_weight_that_the_rule_does_not_name():
    class Scaled(nn.Linear):
        def __init__(self):
            super().__init__(3, 4)
            self.scale = nn.Parameter(torch.ones(4))

    with pytest.raises(ValueError, match=r"PyTorch's scale \(4,\) has no counterpart"):
        port.to_keras(Scaled(), built(Dense(4)))


# Every kind of layer, with random sizes. A kind is a function of three sizes that returns the
# PyTorch module, the Keras layer, the shape of the input in Keras' layout, and what calls them.


def images(torch_layer, x):
    """Call a PyTorch layer with channels first, and return channels last."""
    return torch_layer(x.movedim(-1, 1)).movedim(1, -1)


def sequences(torch_layer, x):
    return torch_layer(x)[0]


def plain(torch_layer, x):
    return torch_layer(x)


def attend(torch_layer, x):
    return torch_layer(x, x, x, need_weights=False)[0]


def attend_keras(keras_layer, x):
    return keras_layer(x, x)


def attend_apart(torch_layer, x):
    return torch_layer(x, x[..., :2], x[..., :3], need_weights=False)[0]


def attend_apart_keras(keras_layer, x):
    return keras_layer(x, x[..., :3], x[..., :2])


def conv(n, a, b, c):
    module = getattr(nn, f"Conv{n}d")(a, b, (2, 3, 1)[:n], bias=c > 1)
    layer = getattr(layers, f"Conv{n}D")(b, (2, 3, 1)[:n], use_bias=c > 1)
    return module, layer, (2, *(4, 5, 3)[:n], a), images


def grouped(a, b, c):
    return nn.Conv2d(2 * a, 2 * b, 2, groups=2), layers.Conv2D(2 * b, 2, groups=2), (2, 4, 5, 2 * a)


def depthwise(n, a, b, c):
    module = getattr(nn, f"Conv{n}d")(a, a * b, (2, 3)[:n], groups=a)
    size = (2, 3) if n == 2 else 2
    layer = getattr(layers, f"DepthwiseConv{n}D")(size, depth_multiplier=b)
    return module, layer, (2, *(4, 5)[:n], a), images


def transposed(n, a, b, c):
    module = getattr(nn, f"ConvTranspose{n}d")(a, b, (2, 3, 4)[:n], stride=2)
    layer = getattr(layers, f"Conv{n}DTranspose")(b, (2, 3, 4)[:n], strides=2)
    return module, layer, (2, *(4, 5, 3)[:n], a), images


def transposed_wide(a, b, c):
    module = nn.ConvTranspose2d(a, b, (2, 3), stride=3, output_padding=1)
    layer = layers.Conv2DTranspose(b, (2, 3), strides=3, output_padding=1)
    return module, layer, (2, 3, 4, a), images


def transposed_dilated(a, b, c):
    module = nn.ConvTranspose2d(a, b, (2, 3), dilation=2)
    return module, layers.Conv2DTranspose(b, (2, 3), dilation_rate=2), (2, 3, 4, a), images


def norm(a, b, c):
    return (
        nn.BatchNorm2d(a).eval(),
        layers.BatchNormalization(momentum=0.9, epsilon=1e-5),
        (b, 3, c, a),
        images,
    )


def bare_norm(a, b, c):
    module = nn.BatchNorm1d(a, affine=False).eval()
    layer = layers.BatchNormalization(-1, 0.9, 1e-5, center=False, scale=False)
    return module, layer, (b, c, a), images


def layer_norm(a, b, c):
    module, layer = nn.LayerNorm((b, a + 1)), layers.LayerNormalization((-2, -1), epsilon=1e-5)
    return module, layer, (c, b, a + 1), plain


def group_norm(a, b, c):
    module = nn.GroupNorm(a, a * (b + 1))
    return module, layers.GroupNormalization(a, epsilon=1e-5), (c, 4, a * (b + 1)), images


def rms_norm(a, b, c):
    return nn.RMSNorm(a, eps=1e-6), layers.RMSNormalization(epsilon=1e-6), (b, c, a), plain


def prelu(a, b, c):
    return nn.PReLU(a), layers.PReLU(shared_axes=[1, 2]), (b, 3, c, a), images


def embedding(a, b, c):
    return nn.Embedding(7, a), layers.Embedding(7, a), (b, c, 0), plain


def recurrent(kind, a, b, c):
    module = getattr(nn, kind)(a, b, batch_first=True)
    layer = getattr(layers, kind.replace("RNN", "SimpleRNN"))(b, return_sequences=True)
    return module, layer, (2, c, a), sequences


def both_ways(kind, a, b, c):
    module = getattr(nn, kind)(a, b, num_layers=2, bidirectional=True, batch_first=True)
    one = [getattr(layers, kind)(b, return_sequences=True) for _ in range(2)]
    return (
        module,
        keras.Sequential([layers.Bidirectional(each) for each in one]),
        (2, c, a),
        sequences,
    )


class ResetBefore(nn.GRUCell):
    """The other GRU, which Keras calls reset_after=False."""

    reset_after = False

    def forward(self, x, state):
        xr, xz, xn = (x @ self.weight_ih.T + self.bias_ih).chunk(3, dim=-1)
        wr, wz, wn = self.weight_hh.chunk(3)
        br, bz, bn = self.bias_hh.chunk(3)
        r = torch.sigmoid(xr + state @ wr.T + br)
        z = torch.sigmoid(xz + state @ wz.T + bz)
        n = torch.tanh(xn + (r * state) @ wn.T + bn)
        return (1 - z) * n + z * state


def run_cell(cell, x):
    state = x.new_zeros(len(x), cell.hidden_size)
    for step in x.unbind(1):
        state = cell(step, state)
    return state


def reset_before(a, b, c):
    return ResetBefore(a, b), layers.GRU(b, reset_after=False), (2, c, a), run_cell


def gru_cell(a, b, c):
    return nn.GRUCell(a, b), layers.RNN(layers.GRUCell(b)), (2, c, a), run_cell


def attention(a, b, c):
    module = nn.MultiheadAttention(a * (b + 1), a, batch_first=True, bias=c > 1)
    layer = layers.MultiHeadAttention(a, b + 1, use_bias=c > 1)
    return module, layer, (2, c, a * (b + 1)), attend, attend_keras


def attention_apart(a, b, c):
    size = a * (b + 2)
    module = nn.MultiheadAttention(size, a, batch_first=True, kdim=2, vdim=3)
    return (
        module,
        layers.MultiHeadAttention(a, b + 2),
        (2, c, size),
        attend_apart,
        attend_apart_keras,
    )


KINDS = {
    "linear": lambda a, b, c: (nn.Linear(a, b), layers.Dense(b), (2, c, a), plain),
    **{f"conv{n}d": partial(conv, n) for n in (1, 2, 3)},
    "grouped": lambda *sizes: (*grouped(*sizes), images),
    **{f"depthwise{n}d": partial(depthwise, n) for n in (1, 2)},
    **{f"transposed{n}d": partial(transposed, n) for n in (1, 2, 3)},
    "transposed_wide": transposed_wide,
    "transposed_dilated": transposed_dilated,
    "batch_norm": norm,
    "bare_norm": bare_norm,
    "layer_norm": layer_norm,
    "group_norm": group_norm,
    "rms_norm": rms_norm,
    "prelu": prelu,
    "embedding": embedding,
    **{kind.lower(): partial(recurrent, kind) for kind in ("RNN", "LSTM", "GRU")},
    **{f"both_ways_{kind}": partial(both_ways, kind) for kind in ("LSTM", "GRU")},
    "gru_cell": gru_cell,
    "reset_before": reset_before,
    "attention": attention,
    "attention_apart": attention_apart,
}


def layer_pair(kind, sizes):
    module, layer, shape, *call = KINDS[kind](*sizes)
    ours, theirs = (*call, plain)[:2]
    rng = np.random.default_rng(sum(sizes))
    x = rng.standard_normal(shape).astype(np.float32)
    if kind == "embedding":
        x = rng.integers(0, 7, shape[:2])
    theirs(layer, x)
    randomise(module, layer, rng)

    def difference():
        with torch.no_grad():
            one = ours(module, torch.from_numpy(x)).numpy()
        other = theirs(layer, x).numpy()
        assert one.shape == other.shape
        return np.abs(one - other).max() / np.abs(other).max()

    return module, layer, difference


def randomise(module, layer, rng):
    with torch.no_grad():
        for name, tensor in (*module.named_parameters(), *module.named_buffers()):
            if tensor.is_floating_point():
                values = rng.standard_normal(tensor.shape) / 2
                tensor.copy_(torch.from_numpy(abs(values) + 0.5 if "var" in name else values))
    for variable in layer.weights:
        values = rng.standard_normal(variable.shape) / 2
        variable.assign(abs(values) + 0.5 if "variance" in variable.name else values)


@pytest.mark.parametrize("kind", KINDS)
@few
@given(sizes=st.tuples(small, small, small))
def test_every_kind_of_layer_agrees_after_porting(kind, sizes):
    module, layer, difference = layer_pair(kind, sizes)
    for copy in (port.to_keras, lambda one, other: port.to_torch(other, one)):
        randomise(module, layer, np.random.default_rng(1))
        copy(module, layer)
        assert difference() <= 1e-5
    assert not [each for each in port.settings_that_differ(module, layer) if "twice" not in each]


@pytest.mark.parametrize("kind", KINDS)
@few
@given(sizes=st.tuples(small, small, small))
def test_there_and_back_changes_no_layer(kind, sizes):
    module, layer, _ = layer_pair(kind, sizes)
    before = [variable.numpy() for variable in layer.weights]
    port.to_torch(layer, module)
    state = {name: tensor.clone() for name, tensor in module.state_dict().items()}
    for variable in layer.weights:
        variable.assign(0 * variable)
    port.to_keras(module, layer)
    for old, variable in zip(before, layer.weights, strict=True):
        assert np.array_equal(old, variable.numpy()), variable.path
    randomise(module, keras.Sequential(), np.random.default_rng(2))
    port.to_torch(layer, module)
    for name, tensor in module.state_dict().items():
        assert torch.equal(tensor, state[name]), name


def test_pytorch_was_imported_before_tensorflow():
    """Else the first test to ask for a GPU is warned, whichever it is: conftest.py says why."""
    assert list(sys.modules).index("torch") < list(sys.modules).index("tensorflow")


@pytest.mark.parametrize("kind", ["LSTM", "GRU"])
def test_gradients_reach_keras_layout(kind):
    module, layer, _ = layer_pair(kind.lower(), (3, 4, 5))
    port.to_keras(module, layer)
    if kind == "LSTM":  # Keras has no second bias to train
        module.bias_hh_l0.requires_grad_(False)
    x = np.random.default_rng(3).standard_normal((2, 5, 3)).astype(np.float32)
    module(torch.from_numpy(x))[0].square().sum().backward()
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(layer(x)))
    want = tape.gradient(loss, layer.trainable_variables)
    pairs = list(port.in_keras_layout(module, layer, lambda parameter: parameter.grad))
    assert [id(v) for v, _ in pairs] == [id(v) for v in layer.trainable_variables]
    for (variable, gradient), other in zip(pairs, want, strict=True):
        assert gradient.shape == variable.shape
        assert np.abs(gradient - other).max() <= 1e-5 * np.abs(other).max()
    shares = {variable.path: 0 for variable in layer.trainable_variables}
    for parameter, variable, share in port.named_pairs(module, layer):
        if parameter.grad is not None:
            shares[variable.path] += share(parameter.grad.numpy())
    for variable, gradient in pairs:
        assert np.array_equal(shares[variable.path], gradient)


def test_two_lists_of_layers_replace_an_order_that_differs():
    torch_model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))
    first, second = Dense(4), Dense(2)
    built(first, second)
    port.to_keras(list(torch_model), [first, second])
    with pytest.raises(ValueError, match=r"Linear 'model\[0\]' and Keras Dense 'model\[0\]'"):
        port.to_keras(list(torch_model), [second, first])
    assert np.array_equal(torch_model[1].weight.detach().numpy().T, second.kernel.numpy())


def test_a_new_rule_is_enough_for_a_new_kind(monkeypatch):
    class Scale(nn.Module):
        def __init__(self):
            super().__init__()
            self.factor = nn.Parameter(torch.rand(3, 4))

    class Times(layers.Layer):
        def build(self, shape):
            self.by = self.add_weight(shape=(4, 3))

    rule = port.Rule("Scale", "Times", (port.Weight("factor", "a b", "by", "b a"),))
    monkeypatch.setattr(port, "RULES", (*port.RULES, rule))
    ours, theirs = Scale(), Times()
    theirs.build(())
    port.to_keras(ours, theirs)
    assert np.array_equal(ours.factor.detach().numpy().T, theirs.by.numpy())


def lstm(*args, **kwargs):
    return nn.LSTM(3, 4, *args, batch_first=True, **kwargs)


@pytest.mark.parametrize(
    ("torch_layer", "keras_layer", "shape", "message"),
    [
        (nn.GRU(3, 4), layers.GRU(4, reset_after=False), (5, 3), "no weights make it equal"),
        (
            lstm(2),
            layers.LSTM(4),
            (5, 3),
            r"2 PyTorch layers .* 1 Keras .*: \[\"LSTM 'model' l0\", \"LSTM 'model' l1\"\].* They "
            r"part at PyTorch LSTM 'model' l1 \(weight_ih_l1 \(16, 4\), .* and Keras's end",
        ),
        (lstm(bidirectional=True), layers.LSTM(4), (5, 3), r"LSTM 'model' l0_reverse"),
        (
            lstm(proj_size=2),
            layers.LSTM(4),
            (5, 3),
            r"weight_hh_l0 .* becomes .*, but recurrent_kernel",
        ),
        (nn.Conv2d(2, 6, 3), layers.DepthwiseConv2D(3, depth_multiplier=3), (5, 5, 2), "but|fill"),
        (nn.BatchNorm1d(3), layers.BatchNormalization(scale=False), (3,), r"weight \(3,\) has no"),
        (
            nn.BatchNorm1d(3, track_running_stats=False),
            layers.BatchNormalization(),
            (3,),
            r"Keras' moving_mean \(3,\), Keras' moving_variance \(3,\) have no counterpart",
        ),
        (  # every shape fits, and the second layer would read from the wrong end
            nn.LSTM(4, 4, num_layers=2),
            layers.Bidirectional(layers.LSTM(4)),
            (5, 4),
            r"l1 and Keras LSTMCell .*backward.*: one reads forwards and the other backwards",
        ),
        (
            nn.GRU(4, 4, bidirectional=True),
            keras.Sequential([layers.GRU(4, return_sequences=True) for _ in range(2)]),
            (5, 4),
            r"l0_reverse and Keras GRUCell .*: one reads backwards and the other forwards",
        ),
        (nn.GroupNorm(2, 4), layers.GroupNormalization(4), (4,), "num_groups=2 is groups=2 in"),
        (
            nn.PReLU(3),
            layers.PReLU(),
            (2, 3),
            r"weight \(3,\) becomes \(1, 3\), but alpha is \(2, 3\)",
        ),
    ],
)
def test_errors_name_what_does_not_fit(torch_layer, keras_layer, shape, message):
    keras_layer(np.zeros((1, *shape), np.float32))
    with pytest.raises(ValueError, match=message):
        port.to_keras(torch_layer, keras_layer)


def test_heads_that_differ_in_number_are_an_error():
    x = np.zeros((1, 2, 8), np.float32)
    layer = layers.MultiHeadAttention(4, 2)
    layer(x, x)
    with pytest.raises(ValueError, match="num_heads=2 is num_heads=2 in Keras, which has 4"):
        port.to_keras(nn.MultiheadAttention(8, 2), layer)


def test_attention_of_another_size_is_an_error():
    x = np.zeros((1, 2, 8), np.float32)
    layer = layers.MultiHeadAttention(2, 8)  # key_dim is the size of one head
    layer(x, x)
    message = r"in_proj_weight \(24, 8\) does not fill query_dense\.kernel .* \(8, 2, 8\)$"
    with pytest.raises(ValueError, match=message):
        port.to_keras(nn.MultiheadAttention(8, 2), layer)
    layer = layers.MultiHeadAttention(2, 4)
    layer(x, x)
    ours = nn.MultiheadAttention(8, 2, batch_first=True, bias=False, add_zero_attn=True)
    with pytest.raises(ValueError, match=r"Keras' query/bias \(2, 4\), .* have no counterpart"):
        port.to_keras(ours, layer)
    (sentence,) = port.settings_that_differ(ours, layer)
    assert "PyTorch has add_zero_attn=True, Keras always False" in sentence


def test_a_layer_that_reads_backwards_is_ported_by_its_cell():
    ours, theirs = lstm(), layers.LSTM(4, return_sequences=True, go_backwards=True)
    x = np.random.default_rng(0).standard_normal((2, 5, 3)).astype(np.float32)
    theirs(x)
    with pytest.raises(ValueError, match="pass the Keras layer's cell"):
        port.to_keras(ours, theirs)
    port.to_keras(ours, theirs.cell)
    turned = ours(torch.from_numpy(x).flip(1))[0].detach().numpy()
    assert np.abs(turned - theirs(x).numpy()).max() <= 1e-5


@pytest.mark.parametrize(
    ("torch_layer", "keras_layer", "shape", "sentences"),
    [
        (
            nn.BatchNorm1d(3),
            layers.BatchNormalization(),
            (3,),
            [
                "eps=1e-05 is epsilon=1e-05 in Keras, which has 0.001",
                "momentum=0.1 is momentum=0.9",
            ],
        ),
        (
            nn.Conv2d(2, 3, 3, stride=2, padding=1),
            layers.Conv2D(3, 3, strides=2, padding="same"),
            (5, 5, 2),
            [r"padding=\(1, 1\) is padding=\(1, 1\) in Keras, which has 'same'"],
        ),
        (nn.Conv2d(2, 3, 3, padding=1), layers.Conv2D(3, 3, padding="same"), (5, 5, 2), []),
        (nn.Conv2d(2, 3, 3, padding="same"), layers.Conv2D(3, 3, padding="same"), (5, 5, 2), []),
        (nn.Conv2d(2, 3, 1), layers.Conv2D(3, 1, padding="same"), (5, 5, 2), []),
        (
            nn.ConvTranspose2d(2, 3, 4, stride=2, padding=1),
            layers.Conv2DTranspose(3, 4, strides=2, padding="same"),
            (5, 5, 2),
            [],
        ),
        (
            nn.ConvTranspose2d(2, 3, 3, stride=2, padding=1, output_padding=1),
            layers.Conv2DTranspose(3, 3, strides=2, padding="same"),
            (5, 5, 2),
            [r"padding=\(1, 1\)", r"output_padding=\(1, 1\)"],
        ),
        (
            nn.LSTM(3, 4),
            layers.LSTM(4, activation="relu", recurrent_dropout=0.1),
            (5, 3),
            [
                "PyTorch has batch_first=False, Keras always True",
                "Keras has recurrent_dropout=0.1, PyTorch always 0.0",
                "Keras has activation.__name__='relu', PyTorch always 'tanh'",
                "bias_hh_l0.requires_grad=True, Keras always False .*twice as far",
            ],
        ),
        (
            nn.LayerNorm(4),
            layers.LayerNormalization(axis=1, epsilon=1e-5),
            (4, 4),
            [r"normalized_shape=\(4,\) is axis=\[2\] in Keras, which has \[1\]"],
        ),
        (nn.RMSNorm(4, eps=1e-6), layers.RMSNormalization(), (5, 4), []),
        (
            nn.BatchNorm1d(3, momentum=None),
            layers.BatchNormalization(epsilon=1e-5),
            (3,),
            ["momentum=None .* which has 0.99 .*plain mean over all batches"],
        ),
        (
            nn.Embedding(5, 3, padding_idx=0),
            layers.Embedding(5, 3, mask_zero=True),
            (2,),
            ["padding_idx=0", "mask_zero=True"],
        ),
    ],
)
def test_settings_that_differ_are_found(torch_layer, keras_layer, shape, sentences):
    keras_layer(np.zeros((1, *shape), np.float32))
    found = port.settings_that_differ(torch_layer, keras_layer)
    assert len(found) == len(sentences), found
    for sentence, one in zip(sentences, found, strict=True):
        assert re.search(sentence, one), one


@pytest.mark.parametrize(
    ("torch_layer", "keras_layer"),
    [
        (
            nn.ConvTranspose1d(2, 3, 4, stride=2, padding=1),
            layers.Conv1DTranspose(3, 4, strides=2, padding="same"),
        ),
        (nn.Conv1d(2, 3, 3, padding=2, dilation=2), layers.Conv1D(3, 3, 1, "same", None, 2)),
    ],
)
def test_a_padding_that_is_called_the_same_is_the_same(torch_layer, keras_layer):
    x = np.random.default_rng(0).standard_normal((2, 7, 2)).astype(np.float32)
    keras_layer(x)
    port.to_keras(torch_layer, keras_layer)
    assert port.settings_that_differ(torch_layer, keras_layer) == []
    ours = images(torch_layer, torch.from_numpy(x)).detach().numpy()
    theirs = keras_layer(x).numpy()
    assert np.abs(ours - theirs).max() <= 1e-5 * np.abs(theirs).max()


def test_the_file_needs_only_numpy():
    """A reader copies it: it may import neither framework before it is used."""
    program = "import sys, port; print(sorted({'torch', 'keras', 'tensorflow'} & set(sys.modules)))"
    folder = Path(port.__file__).parent
    found = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True
    )
    assert found.stdout == "[]\n", found.stderr
