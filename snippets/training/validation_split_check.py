"""Equal once the rows are shuffled before they are given to `fit`."""

import keras
import numpy as np
from sklearn.datasets import load_digits

DIFFERS = {"held_out": "`fit` holds out the last rows, as they are"}


def check(pytorch, tensorflow):
    """Digits in the order of their class, then in a random order."""
    x, y = load_digits(return_X_y=True)
    x = (x / 16).astype("float32")
    in_order = np.argsort(y, kind="stable")
    shuffled = np.random.default_rng(0).permutation(len(y))
    sorted_accuracy = _validation_accuracy(x[in_order], y[in_order])
    shuffled_accuracy = _validation_accuracy(x[shuffled], y[shuffled])
    assert sorted_accuracy < 0.3 < 0.8 < shuffled_accuracy
    return {
        "sorted_accuracy": sorted_accuracy,
        "shuffled_accuracy": shuffled_accuracy,
    }


def _validation_accuracy(x, y):
    model = keras.Sequential(
        [keras.Input((64,)), keras.layers.Dense(10)]
    )
    model.layers[0].kernel.assign(np.zeros((64, 10)))
    model.compile(
        keras.optimizers.SGD(learning_rate=0.5),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    history = model.fit(x, y, validation_split=0.2, epochs=3, verbose=0)
    return history.history["val_accuracy"][-1]
