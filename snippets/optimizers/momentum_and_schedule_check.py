"""Equal until the rate drops. With its velocity rescaled, each
framework follows the other's rule, also when a cosine schedule changes
the rate at every step, and with Nesterov momentum."""

import math

import keras
import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "weights": (
        "Keras keeps the learning rate inside the velocity, "
        "PyTorch outside it"
    ),
    "final_weight": (
        "Keras carries a velocity over the drop that was built "
        "at the old rate"
    ),
}


def check(pytorch, tensorflow):
    rates = [
        0.1 * (1 + math.cos(math.pi * step / 20)) / 2
        for step in range(20)
    ]
    start = np.random.default_rng(0).standard_normal(
        5, dtype=np.float32
    )
    for nesterov in (False, True):
        torch_plain = _torch_path(start, rates, nesterov, rescale=False)
        keras_plain = _keras_path(start, rates, nesterov, rescale=False)
        _unequal(torch_plain, keras_plain)
        _equal(
            _torch_path(start, rates, nesterov, rescale=True),
            keras_plain,
        )
        _equal(
            _keras_path(start, rates, nesterov, rescale=True),
            torch_plain,
        )


def _torch_path(start, rates, nesterov, rescale):
    weight = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD(
        [weight], lr=rates[0], momentum=0.9, nesterov=nesterov
    )
    path = []
    for step, rate in enumerate(rates):
        if step:
            optimizer.param_groups[0]["lr"] = rate
            if rescale:
                optimizer.state[weight]["momentum_buffer"].mul_(
                    rates[step - 1] / rate
                )
        optimizer.zero_grad()
        (weight**2).sum().backward()
        optimizer.step()
        path.append(weight.detach().numpy().copy())
    return np.array(path)


def _keras_path(start, rates, nesterov, rescale):
    weight = tf.Variable(start)
    optimizer = keras.optimizers.SGD(
        rates[0], momentum=0.9, nesterov=nesterov
    )
    path = []
    for step, rate in enumerate(rates):
        if step:
            optimizer.learning_rate = rate
            if rescale:
                optimizer.momentums[0].assign(
                    optimizer.momentums[0] * (rate / rates[step - 1])
                )
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(weight**2)
        optimizer.apply([tape.gradient(loss, weight)], [weight])
        path.append(weight.numpy())
    return np.array(path)


def _difference(one, other):
    assert one.shape == other.shape and np.isfinite(one).all()
    return np.abs(one - other).max() / np.abs(other).max()


def _equal(one, other):
    assert _difference(one, other) <= 1e-5, _difference(one, other)


def _unequal(one, other):
    assert _difference(one, other) > 1e-2, _difference(one, other)
