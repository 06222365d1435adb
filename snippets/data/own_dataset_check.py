"""The same batches. PyTorch asks your class for a row, Keras for a
batch."""

import warnings

import keras
import numpy as np


def check(pytorch, tensorflow):
    assert len(pytorch.Squares(5)) == 5 and len(tensorflow.dataset) == 3
    # `fit` takes it as it is, and shuffles the order of the batches.
    seen = []

    class Recorder(keras.Model):
        def train_step(self, data):
            seen.extend(data[0].numpy().tolist())
            return {"loss": 0.0}

    model = Recorder()
    model.compile(run_eagerly=True)
    with warnings.catch_warnings():
        warnings.simplefilter(
            "error"
        )  # Keras warns of a missing super()
        model.fit(tensorflow.dataset, verbose=0)
    assert np.array_equal(sorted(seen), range(5))
