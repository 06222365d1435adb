"""The mended loss agrees; each wrong call is far off and no error
tells you."""

import math
import warnings

from keras.losses import SparseCategoricalCrossentropy

DIFFERS = {
    "logits_by_default": (
        "Keras takes its input for probabilities"
        " unless you say `from_logits=True`"
    ),
    "probabilities_by_default": (
        "PyTorch always applies softmax itself,"
        " so probabilities go through it twice"
    ),
    "perfect_by_default": (
        "after a second softmax even a perfect answer has a loss"
    ),
}


def _close(value, expected):
    return math.isclose(value, expected, rel_tol=1e-5)


def check(pytorch, tensorflow):
    right = float(pytorch.loss)
    # In each row one of the two frameworks is right.
    assert _close(pytorch.logits_by_default, right)
    assert tensorflow.logits_by_default > right + 1
    assert pytorch.probabilities_by_default < right - 1
    assert _close(tensorflow.probabilities_by_default, right)
    assert _close(pytorch.perfect_by_default, math.log(math.e + 9) - 1)
    assert tensorflow.perfect_by_default < 1e-5
    # The third mistake, Keras notices: it warns and uses the logits.
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        loss = SparseCategoricalCrossentropy(from_logits=True)
        rescued = loss(tensorflow.labels, tensorflow.probabilities)
    assert _close(rescued, right)
    messages = [str(warning.message) for warning in caught]
    assert any("does not represent logits" in m for m in messages)
