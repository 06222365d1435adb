"""Equal as tensors: a row that is read twice gets both gradients."""

import keras
import numpy as np

DIFFERS = {
    "kind": (
        "TensorFlow keeps the gradient of the rows that were read,"
        " one by one"
    ),
}


def check(pytorch, tensorflow):
    # What the page says: optimisers take the slices as they are.
    table = keras.Variable(tensorflow.table.numpy())
    keras.optimizers.SGD(1.0).apply([tensorflow.slices], [table])
    stepped = pytorch.table.detach() - pytorch.grad
    np.testing.assert_allclose(table.numpy(), stepped, rtol=1e-6)
