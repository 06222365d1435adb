"""Comparing two models stage by stage finds the stage in which they differ."""

import keras
import numpy as np
import pytest
import torch
from torch import nn

from sidebyside import stages

RNG = np.random.default_rng(0)
INPUTS = RNG.standard_normal((10, 6, 5)).astype(np.float32)
TARGETS = RNG.standard_normal((10, 6, 3)).astype(np.float32)


def batches() -> list:
    drawn = zip(INPUTS, TARGETS, strict=True)
    return [((torch.from_numpy(x), torch.from_numpy(y)), (x, y)) for x, y in drawn]


def compared(**changes) -> dict[str, float]:
    ours = nn.Sequential(nn.Linear(5, 4), nn.Tanh(), nn.Linear(4, 3))
    layers = [keras.layers.Dense(4, activation="tanh"), keras.layers.Dense(3)]
    theirs = keras.Sequential([keras.Input((5,)), *layers])
    rate = changes.get("rate", 0.125)
    return stages.compare(
        ours,
        theirs,
        (nn.MSELoss(), changes.get("loss", keras.losses.MeanSquaredError())),
        (torch.optim.SGD(ours.parameters(), lr=0.125), keras.optimizers.SGD(rate)),
        batches(),
        changes.get("layers", lambda *_: None)(ours, theirs),
    )


def test_equal_models_agree_at_every_stage():
    found = compared()
    assert list(found) == ["forward", "loss", "gradients", "one_step", "ten_steps"]
    assert max(found.values()) < 1e-5


def test_another_loss_and_another_rate_are_found():
    with pytest.raises(AssertionError, match=r"'loss': \d*\.\d*[1-9]\d*[,}]"):  # no 0, no exponent
        compared(loss=keras.losses.MeanAbsoluteError())
    with pytest.raises(AssertionError, match=r"'one_step': \d*\.\d*[1-9]\d*[,}]"):
        compared(rate=0.1)


def test_a_layer_that_is_left_out_is_found():
    only_first = lambda ours, theirs: ([ours[0]], [theirs.layers[0]])  # noqa: E731
    with pytest.raises(AssertionError):
        compared(layers=only_first)
