"""Equal from logits and from probabilities. Logits where probabilities
belong: PyTorch raises an error, Keras computes another loss."""

from keras.losses import BinaryCrossentropy

DIFFERS = {
    "logits_by_default": (
        "PyTorch refuses what is no probability, Keras clips it"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.logits_by_default is None
    assert tensorflow.logits_by_default > float(tensorflow.loss) + 1
    # Without the logits that Keras knows behind its sigmoid.
    array = tensorflow.probabilities.numpy()
    loss = BinaryCrossentropy()(tensorflow.labels, array)
    assert abs(float(loss) - float(pytorch.loss)) < 1e-5
