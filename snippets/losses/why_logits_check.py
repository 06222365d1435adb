"""From logits, a wrong and very sure answer has the same loss and the
same gradient in both. From probabilities PyTorch loses them, and Keras
keeps them only while it knows the logits."""

import math

import keras
from keras import layers
from keras.losses import SparseCategoricalCrossentropy

DIFFERS = {
    "softmax_loss": (
        "Keras remembers the logits behind the softmax and uses them,"
        " PyTorch takes `log(0)`"
    ),
    "softmax_grad": "the gradient of `log(0)` is not a number",
    "array_loss": (
        "without the logits, Keras clips the probability at `1e-7`"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.softmax_loss.item() == math.inf
    assert pytorch.softmax_grad.isnan().all()
    assert tensorflow.softmax_loss == tensorflow.loss
    clipped = -math.log(1e-7)
    assert math.isclose(tensorflow.array_loss, clipped, rel_tol=1e-4)
    # A model's last layer is rescued too, but not with a step after it.
    loss = SparseCategoricalCrossentropy()
    output = layers.Activation("softmax")(tensorflow.logits)
    assert loss(tensorflow.labels, output) == tensorflow.loss
    assert loss(tensorflow.labels, output * 1.0) < 17
    # So are a compiled model and a called one, but not `predict`.
    model = keras.Sequential([keras.Input((2,)), layers.Softmax()])
    model.compile("sgd", loss)
    logits, labels = (
        tensorflow.logits.numpy(),
        tensorflow.labels.numpy(),
    )
    assert model.evaluate(logits, labels, verbose=0) == tensorflow.loss
    assert loss(labels, model(logits)) == tensorflow.loss
    assert loss(labels, model.predict(logits, verbose=0)) < 17
