"""Equal: the layer follows the mode, the bare function does not, until
it is told. `fit` calls layers with training=True, `evaluate` and
`predict` with training=False."""

import keras
import numpy as np


def check(pytorch, tensorflow):
    assert pytorch.layer.p == tensorflow.layer.rate == 0.5
    seen = []

    class Recorder(keras.Layer):
        def call(self, x, training=None):
            seen.append(training)
            return x

    model = keras.Sequential(
        [keras.Input((3,)), Recorder(), keras.layers.Dense(1)]
    )
    model.compile(optimizer="sgd", loss="mean_squared_error")
    x, y = np.ones((4, 3), "float32"), np.ones((4, 1), "float32")
    for call, training in (
        (lambda: model.fit(x, y, verbose=0), True),
        (lambda: model.evaluate(x, y, verbose=0), False),
        (lambda: model.predict(x, verbose=0), False),
    ):
        seen.clear()
        call()
        assert seen, "the layer was not called"
        assert set(seen) == {training}, (training, seen)
