"""Equal with one slope for each channel and the same start."""

import numpy as np

DIFFERS = {
    "translated": "the slope starts at 0.25 in PyTorch and 0 in Keras",
    "slopes": "PyTorch learns one slope, Keras one for each element",
}


def check(pytorch, tensorflow):
    images = pytorch.images
    quarter = np.maximum(images, 0.25 * images)
    assert np.allclose(pytorch.translated.detach(), quarter)
    assert np.allclose(tensorflow.translated, np.maximum(images, 0))
