"""Kaiming is He and Xavier is Glorot: the same spread. Only the tails
of the normal versions differ."""

import keras
import numpy as np
import torch

DIFFERS = {
    "he_normal_tail": (
        "Keras cuts its normal distributions off at two spreads"
    ),
}
TOLERANCE = 0.01  # two random samples of one distribution are compared


def check(pytorch, tensorflow):
    torch.manual_seed(0)
    init, weight = torch.nn.init, torch.empty(1000, 200)
    initializers = keras.initializers
    for draw, initializer in (
        (init.xavier_normal_, initializers.GlorotNormal(seed=0)),
        (init.kaiming_normal_, initializers.HeNormal(seed=0)),
        (init.xavier_uniform_, initializers.GlorotUniform(seed=0)),
        (init.kaiming_uniform_, initializers.HeUniform(seed=0)),
    ):
        one, other = draw(weight), initializer((200, 1000))
        assert abs(float(one.std()) / np.std(other) - 1) < 0.01
    largest = np.abs(initializers.HeNormal(seed=0)((200, 1000))).max()
    assert 0.226 < largest <= 2 * 0.1 / 0.8796
    # Weights of a rectangle, so that a swapped fan would show.
    assert abs(pytorch.he_normal_std - 0.1) < 0.001
    # The bounds of `trunc_normal_` are values, not spreads: its
    # defaults, -2 and 2, cut nothing off small weights.
    cut, whole = torch.empty(500, 200), torch.empty(500, 200)
    init.trunc_normal_(cut, 0, 0.1, -0.2, 0.2)
    init.trunc_normal_(whole, 0, 0.1)
    keras_cut = initializers.TruncatedNormal(stddev=0.1, seed=0)
    assert abs(cut.std() / np.std(keras_cut((500, 200))) - 1) < 0.01
    assert cut.abs().max() <= 0.2 < 0.3 < whole.abs().max()
