"""Equal with a functional update, or with a variable."""

import keras
import numpy as np

DIFFERS = {
    "x": {"pytorch": "a tensor of TensorFlow or JAX cannot be changed"}
}


def check(tensorflow):
    other = keras.ops.slice_update(
        tensorflow.original, [0], np.array([5.0], "float32")
    )
    assert (other == tensorflow.updated).numpy().all()
    assert tensorflow.x.numpy().tolist() == [0, 0, 0, 0]
