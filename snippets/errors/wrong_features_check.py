"""After the mend, outputs and products agree."""

import keras
import numpy as np


def _refused(model, shape, message):
    try:
        model(np.zeros(shape, "float32"))
    except ValueError as error:
        assert message in str(error), error
    else:
        raise AssertionError(f"the model accepts {shape}")


def check(pytorch, tensorflow):
    # An unbuilt Dense layer takes whatever comes, as the page says.
    unbuilt = keras.layers.Dense(3)
    assert unbuilt(tensorflow.images).shape == (5, 4, 3)
    assert unbuilt.kernel.shape == (7, 3)
    # What a model says depends on the number of axes.
    model = keras.Sequential([keras.Input((28,)), tensorflow.layer])
    _refused(model, (5, 27), "of layer 'head' is incompatible with")
    _refused(model, (5, 4, 7), "Expected shape (None, 28)")
