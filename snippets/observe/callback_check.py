"""What is logged is the loss of the training, and equal in both."""

import tempfile
from pathlib import Path

import keras
import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    x = np.ones((2, 1), "float32")
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse")
    with tempfile.TemporaryDirectory() as logs:
        callback = keras.callbacks.TensorBoard(logs)
        model.fit(
            x,
            x,
            validation_data=(x, x),
            verbose=0,
            callbacks=[callback],
        )
        folders = sorted(path.name for path in Path(logs).iterdir())
    assert folders == ["train", "validation"]
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.logged, tab.losses)
        assert tab.logged[0] > tab.logged[-1]
