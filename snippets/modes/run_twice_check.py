"""Equal: the same seed gives the same training again, another seed does
not. No seed makes the two frameworks draw the same numbers."""

import random
from unittest import mock

import keras
import numpy as np
import tensorflow as tf
import torch
from torch.optim.optimizer import register_optimizer_step_post_hook


def check(pytorch, tensorflow):
    """Both train the same way, from random numbers of their own."""
    one, batches, steps = _watch_torch(pytorch.train)
    other, model, settings = _watch_keras(tensorflow.train)
    assert np.abs(one.T - other).max() > 0.01
    assert steps == [(torch.optim.Adam, 0.01)] * 8
    assert [len(batch) for batch in batches] == [16] * 8
    for epoch in (batches[:4], batches[4:]):
        assert not torch.equal(torch.cat(epoch), pytorch.x)
    adam = model.optimizer
    assert settings == {"batch_size": 16, "epochs": 2, "verbose": 0}
    assert type(adam) is keras.optimizers.Adam
    assert adam.iterations == 8
    assert abs(adam.learning_rate.numpy() - 0.01) < 1e-6
    assert model.loss.get_config()["from_logits"]
    assert model.layers[1].rate == 0.2
    # Keras seeds Python, NumPy and TensorFlow with one call.
    draws = []
    for _ in range(2):
        keras.utils.set_random_seed(3)
        draw = random.random(), np.random.rand(), tf.random.uniform(())
        draws.append(np.array(draw, "float64"))
    assert np.abs(draws[0] - draws[1]).max() < 1e-9


def _watch_torch(train):
    """The weights, each batch, and how each step came about."""
    batches, steps = [], []

    def forward(module, inputs, _):
        if isinstance(module, torch.nn.Sequential):
            batches.append(inputs[0])
            assert module.training and module[1].p == 0.2

    def step(optimizer, *_):
        steps.append((type(optimizer), optimizer.param_groups[0]["lr"]))

    hooks = [
        torch.nn.modules.module.register_module_forward_hook(forward),
        register_optimizer_step_post_hook(step),
    ]
    try:
        return train(7), batches, steps
    finally:
        for hook in hooks:
            hook.remove()


def _watch_keras(train):
    """The weights, and the model with what `fit` was told."""
    fit, seen = keras.Sequential.fit, []

    def watched(model, *arguments, **settings):
        seen.extend([model, settings])
        return fit(model, *arguments, **settings)

    with mock.patch.object(keras.Sequential, "fit", watched):
        weights = train(7)
    return weights, *seen
