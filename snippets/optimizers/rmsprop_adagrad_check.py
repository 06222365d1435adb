"""Equal with an epsilon that is tiny in both places, and with the same
first value of Adagrad's sum."""

import keras
import numpy as np
import tensorflow as tf
import torch

DIFFERS = {
    "rmsprop_same_epsilon": (
        "Keras takes the square root of epsilon too, "
        "so it counts far earlier"
    ),
    "adagrad_word_for_word": (
        "the sum of squares starts at 0 in PyTorch and at 0.1 in Keras"
    ),
}


def check(pytorch, tensorflow):
    """Centred RMSprop with momentum is equal as well."""
    weight = torch.tensor(pytorch.start, requires_grad=True)
    in_torch = torch.optim.RMSprop(
        [weight], 0.01, 0.9, 1e-12, centered=True, momentum=0.5
    )
    variable = tf.Variable(tensorflow.start)
    in_keras = keras.optimizers.RMSprop(
        0.01, 0.9, epsilon=1e-20, centered=True, momentum=0.5
    )
    for _ in range(10):
        in_torch.zero_grad()
        ((pytorch.x @ weight - pytorch.y) ** 2).mean().backward()
        in_torch.step()
        with tf.GradientTape() as tape:
            error = tensorflow.x @ variable - tensorflow.y
            loss = tf.reduce_mean(error**2)
        in_keras.apply([tape.gradient(loss, variable)], [variable])
    weight = weight.detach().numpy()
    assert np.abs(weight - pytorch.start).max() > 0.1
    assert np.abs(weight - variable.numpy()).max() < 1e-5
