"""Equal once Keras gets a generator in place of a number."""

import keras
import numpy as np

DIFFERS = {
    "second_draw_is_new": {
        "pytorch": (
            "in Keras a number as seed never moves on,"
            " in JAX a key never does"
        )
    }
}


def check(pytorch, tensorflow):
    """A layer makes a generator of its number, a function does not."""
    for tab, draws in (
        (pytorch, "draw second repeated start_1 start_2"),
        (tensorflow, "one two mine next_one again before after"),
    ):
        # Of other shapes they could not be equal, whatever they hold.
        assert {getattr(tab, d).shape for d in draws.split()} == {(3,)}
    layer, x = keras.layers.Dropout(0.5, seed=7), np.ones((1, 100))
    one, other = layer(x, training=True), layer(x, training=True)
    assert not np.array_equal(one, other)
    one = keras.random.dropout(x, 0.5, seed=7)
    other = keras.random.dropout(x, 0.5, seed=7)
    assert np.array_equal(one, other)
