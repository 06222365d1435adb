"""Equal on the last axis. Without one, PyTorch guesses by the number
of axes, and warns."""

import tensorflow as tf

DIFFERS = {
    "translated": "on three axes PyTorch takes the first, not the last",
}


def check(pytorch, tensorflow):
    assert abs(pytorch.translated.sum(0).numpy() - 1).max() < 1e-5
    raw = tf.nn.softmax(tensorflow.batch).numpy()
    assert abs(raw - tensorflow.mended.numpy()).max() < 1e-6
    assert len(pytorch.caught) == 2
