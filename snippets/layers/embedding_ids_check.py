"""An id that is too large stops both. Keras takes an id of -1 or 1.7
without a word, and PyTorch refuses it."""

import numpy as np

DIFFERS = {
    "negative": "Keras counts -1 from the end of the table",
    "fraction": "Keras cuts the fraction off",
}


def check(pytorch, tensorflow):
    assert pytorch.negative == pytorch.fraction == "error"
    assert np.array_equal(tensorflow.negative[0], tensorflow.table[-1])
    assert np.array_equal(tensorflow.fraction[0], tensorflow.table[1])
