"""One warning for the old form and none for the current one; the
outputs agree."""

import warnings

import keras
from keras.layers import Dense, Embedding, LeakyReLU


def check():
    # The model of many tutorials: it still works, and still warns.
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = keras.Sequential(
            [
                Dense(64, activation="relu", input_shape=(784,)),
                Dense(64, activation="relu"),
                Dense(10, activation="softmax"),
            ]
        )
        assert model.built
        assert len(caught) == 1
        # More arguments of Keras 2, each with a warning of its own.
        LeakyReLU(alpha=0.1)
        Embedding(10, 4, input_length=5)
        Dense(3, input_dim=4)
    said = [str(warning.message) for warning in caught]
    assert "Use `negative_slope` instead" in said[1]
    assert "`input_length` is deprecated" in said[2]
    assert "Do not pass an `input_shape`/`input_dim`" in said[3]
    # This one is refused.
    try:
        Dense(3, batch_input_shape=(None, 4))
    except ValueError as error:
        assert "Unrecognized keyword arguments" in str(error)
    else:
        raise AssertionError("batch_input_shape= is accepted")
    return {"parameters": model.count_params()}
