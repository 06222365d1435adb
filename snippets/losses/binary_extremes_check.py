"""From logits both have the right loss and gradient. From plain
probabilities each puts a limit of its own, and the gradient is lost."""

import math

import keras
from keras.losses import BinaryCrossentropy

DIFFERS = {
    "array_loss": (
        "Keras clips the probability at 1e-7, PyTorch the logarithm"
        " at -100"
    ),
}


def check(pytorch, tensorflow):
    assert math.isclose(pytorch.loss.item(), 30, rel_tol=1e-5)
    assert math.isclose(pytorch.array_loss.item(), 65, rel_tol=1e-4)
    assert 15.9 < float(tensorflow.array_loss) < 16.2
    assert not pytorch.clipped_grad.any()
    # Straight behind its own sigmoid, Keras knows the logits.
    rescued = keras.ops.sigmoid(tensorflow.logits)
    loss = BinaryCrossentropy()(tensorflow.labels, rescued)
    assert math.isclose(float(loss), 30, rel_tol=1e-5)
