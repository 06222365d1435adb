"""Weights survive the way to Keras and back, and a bad match says why."""

import keras
import numpy as np
import pytest
import torch
from torch import nn

from sidebyside import port

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


def test_axes_of_every_rule_undo_each_other():
    for rule in port.RULES:
        for weight in rule.weights:
            if weight.to_keras is None:
                assert weight.to_torch is None
            else:
                assert np.argsort(weight.to_keras).tolist() == list(weight.to_torch)


def built(*layers, inputs=3):
    return keras.Sequential([keras.Input((inputs,)), *layers])


Dense = keras.layers.Dense


@pytest.mark.parametrize(
    ("torch_model", "keras_layers", "message"),
    [
        (
            nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4)),
            [Dense(4)],
            r"no rule for BatchNorm1d 'model\.1', which owns weights",
        ),
        (
            nn.Sequential(nn.Linear(3, 4)),
            [Dense(4), keras.layers.BatchNormalization(name="norm")],
            r"no rule for BatchNormalization 'model\.norm', which owns weights",
        ),
        (
            nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)),
            [Dense(4, name="first")],
            r"2 PyTorch layers own weights but 1 Keras layers do: "
            r"\[\"Linear 'model\.0'\", \"Linear 'model\.2'\"\] "
            r"and \[\"Dense 'model\.first'\"\]",
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
            r"Linear 'model\.0' and .* 'model\.first': only one of them has a bias",
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

    with pytest.raises(ValueError, match="own weights that the rule does not name"):
        port.to_keras(Scaled(), built(Dense(4)))
