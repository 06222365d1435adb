"""Equal once PyTorch gets the epsilon that Keras in effect uses."""

import keras
import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "default": "Keras adds a larger epsilon, and adds it earlier",
    "predicted": "g / (g + epsilon), with the epsilon of each framework",
    "one_minus_beta_2": "Keras keeps 0.999 as a float32",
    "missing": "so its first step is shorter by 7 in a million",
}


def check(pytorch, tensorflow):
    """With the rounded betas imitated, 50 steps agree in float64."""
    for tab in (pytorch, tensorflow):
        # `missing`, 7 in a million, is not part of the prediction
        assert np.allclose(tab.default, tab.predicted, rtol=2e-5)
    for tab in (pytorch, tensorflow):
        # 0.999 as a float32 is off by so much
        assert np.isclose(tab.one_minus_beta_2, 1e-3, rtol=2e-5)
    assert abs(pytorch.missing) < 1e-12
    assert abs(tensorflow.missing - (1 - _factor(1))) < 1e-8

    gradients = np.random.default_rng(0).standard_normal((50, 3)) / 1e6
    weight = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    in_torch = torch.optim.Adam([weight])
    variable = tf.Variable(tf.zeros(3, tf.float64))
    # A power of two is the same number in float32.
    in_keras = keras.optimizers.Adam(1 / 128)
    for step, gradient in enumerate(gradients, 1):
        group = in_torch.param_groups[0]
        group["lr"] = _factor(step) / 128
        group["eps"] = 1e-7 / (1 - 0.999**step) ** 0.5
        weight.grad = torch.tensor(gradient)
        in_torch.step()
        in_keras.apply([tf.constant(gradient)], [variable])
    weight, variable = weight.detach().numpy(), variable.numpy()
    difference = np.abs(weight - variable).max() / np.abs(weight).max()
    assert difference < 1e-12, difference


def _factor(step):
    """The step of Keras over that of PyTorch, epsilon aside."""

    def length(beta_1, beta_2):
        return (1 - beta_2**step) ** 0.5 / (1 - beta_1**step)

    in_keras = length(float(np.float32(0.9)), float(np.float32(0.999)))
    return in_keras / length(0.9, 0.999)
