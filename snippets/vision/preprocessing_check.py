"""Equal where both want the same preparation; each set of weights wants
the numbers that it was trained on."""

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
    assert np.allclose(
        tensorflow.same_model, pytorch.same_model, atol=1e-5
    )
    mean = np.float32([0.485, 0.456, 0.406])
    deviation = np.float32([0.229, 0.224, 0.225])
    normalised = (pytorch.image / np.float32(255) - mean) / deviation
    assert np.allclose(pytorch.word_for_word, normalised, atol=1e-5)
    mean = np.float32([103.939, 116.779, 123.68])
    caffe = pytorch.image[..., ::-1].astype(np.float32) - mean
    assert np.allclose(tensorflow.word_for_word, caffe, atol=1e-5)
