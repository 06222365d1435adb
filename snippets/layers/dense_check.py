"""Equal in outputs and gradients once the kernel is transposed. Both
work on the last axis and leave the others alone."""

import numpy as np

DIFFERS = {
    "weight_shape": {
        "pytorch": (
            "PyTorch keeps (outputs, inputs),"
            " Keras and Flax keep (inputs, outputs)"
        )
    },
}


def check(pytorch, tensorflow):
    assert pytorch.dense.weight.T.shape == tensorflow.dense.kernel.shape
    # No activation on either side unless you ask for one.
    assert tensorflow.y.numpy().min() < 0
    assert pytorch.activated.min() == np.min(tensorflow.activated) == 0
    by_hand = pytorch.x @ pytorch.kernel + pytorch.bias
    assert np.allclose(by_hand, tensorflow.y, rtol=1e-5, atol=1e-5)
