"""Equal once the loop adds `model.losses`. `fit` adds them for you."""

import keras
import numpy as np

DIFFERS = {
    "change_by_default": "the loop left out the penalties of the layers",
}


def check(pytorch, tensorflow):
    layer = keras.layers.Dense(
        1,
        kernel_initializer="ones",
        kernel_regularizer=keras.regularizers.L2(0.5),
    )
    model = keras.Sequential([keras.Input((2,)), layer])
    model.compile(keras.optimizers.SGD(learning_rate=1.0), "mse")
    layer.kernel.assign([[2.0], [-2.0]])
    model.fit(tensorflow.x.numpy(), tensorflow.y.numpy(), verbose=0)
    fitted = layer.kernel.numpy()[:, 0] - np.array([2.0, -2.0])
    assert np.allclose(fitted, pytorch.change, atol=1e-5)
