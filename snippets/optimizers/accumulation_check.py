"""Equal, and equal to the full batch, once PyTorch divides the loss by
the number of parts."""

import numpy as np

DIFFERS = {
    "word_for_word": "PyTorch adds the gradients up, Keras takes their mean",
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert np.allclose(tab.accumulated, tab.full_batch, atol=1e-5)
