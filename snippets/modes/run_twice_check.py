"""Equal: the same seed gives the same training again, another seed does
not. No seed makes the two frameworks draw the same numbers."""

import random

import keras
import numpy as np
import tensorflow as tf


def check(pytorch, tensorflow):
    """Keras seeds Python, NumPy and TensorFlow with one call."""
    one, other = pytorch.train(7), tensorflow.train(7)
    assert np.abs(one - other).max() > 0.01
    draws = []
    for _ in range(2):
        keras.utils.set_random_seed(3)
        draw = random.random(), np.random.rand(), tf.random.uniform(())
        draws.append(np.array(draw, "float64"))
    assert np.abs(draws[0] - draws[1]).max() < 1e-9
