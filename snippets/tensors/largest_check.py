"""Equal without NaN, and where two are equally large."""

import keras
import tensorflow as tf
import torch

DIFFERS = {
    "best": "PyTorch answers with the NaN, TensorFlow passes over it",
}


def check(tensorflow):
    for place in range(4):  # wherever the NaN stands
        scores = [1.0, 2.0, 3.0, 4.0]
        scores[place] = float("nan")
        assert torch.tensor(scores).argmax() == place
        assert tf.argmax(scores) == (2 if place == 3 else 3)
    keras_best = keras.ops.argmax(tensorflow.clean)
    assert keras_best == 2 and keras_best.dtype == tf.int32
    square = tf.constant([[1.0, 5.0, 2.0], [9.0, 3.0, 4.0]])
    assert keras.ops.argmax(square) == 3  # flattens, like PyTorch
