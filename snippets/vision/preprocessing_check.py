"""Equal where both sets of weights came from PyTorch; each set of weights
wants the numbers that it was trained on."""

import numpy as np

DIFFERS = {
    "word_for_word": (
        "the ResNet weights of Keras come from Caffe: blue first, 0 to 255, "
        "minus the mean; those of torchvision want red first, 0 to 1, "
        "normalised"
    )
}


def check(pytorch, tensorflow):
    assert pytorch.classes == 1000
    mean = np.float32([103.939, 116.779, 123.68])
    caffe = pytorch.image[..., ::-1].astype(np.float32) - mean
    assert np.allclose(tensorflow.word_for_word, caffe, atol=1e-5)
