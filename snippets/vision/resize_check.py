"""Equal once both say whether to smooth before they shrink."""

import numpy as np

DIFFERS = {
    "word_for_word": "torchvision smooths by default, Keras does not"
}


def check(pytorch, tensorflow):
    assert np.allclose(pytorch.word_for_word, pytorch.smooth)
    assert np.allclose(tensorflow.word_for_word, tensorflow.plain)
    assert np.allclose(pytorch.plain, tensorflow.plain)
    gap = np.abs(
        pytorch.word_for_word.numpy() - tensorflow.word_for_word.numpy()
    )
    return {"grey_levels": gap.max()}
