"""Equal for plain SGD, and for AdamW, which in Keras is what Adam
becomes with a weight decay."""

import numpy as np

DIFFERS = {
    "momentum_word_for_word": (
        "PyTorch adds the decay to the gradient, so momentum collects "
        "it; Keras shrinks the weight beside the step"
    ),
    "adam_word_for_word": (
        "PyTorch adds the decay to the gradient, and Adam rescales it; "
        "Keras shrinks the weight beside the step"
    ),
}


def check(pytorch, tensorflow):
    gap = np.abs(
        pytorch.adam_word_for_word - tensorflow.adam_word_for_word
    )
    assert gap.max() > 0.01
