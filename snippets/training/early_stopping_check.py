"""Equal: the same epoch is the last, the same epoch is the best, and
the same weights come back."""

import keras
import numpy as np


def check(pytorch, tensorflow):
    """The defaults, and the same ending without a file."""
    default = keras.callbacks.EarlyStopping()
    assert (default.patience, default.restore_best_weights) == (
        0,
        False,
    )
    assert pytorch.best_loss < pytorch.last_loss - 0.01
    assert 3 < pytorch.best_epoch == pytorch.epochs - 5
    best_weights = [w.copy() for w in tensorflow.model.get_weights()]
    tensorflow.model.set_weights([np.zeros((20, 1)), np.zeros(1)])
    restore = keras.callbacks.EarlyStopping(
        patience=5, restore_best_weights=True
    )
    tensorflow.model.fit(
        tensorflow.x[:24],
        tensorflow.y[:24],
        batch_size=24,
        epochs=200,
        validation_data=(tensorflow.x[24:], tensorflow.y[24:]),
        callbacks=[restore],
        verbose=0,
    )
    for one, other in zip(
        tensorflow.model.get_weights(), best_weights, strict=True
    ):
        assert np.abs(one - other).max() <= 1e-5 * np.abs(other).max()
