"""Bilinear resizing is equal, up and down. Only
`align_corners=True` has no counterpart in `tf.image.resize`."""

import inspect

import keras
import tensorflow as tf

DIFFERS = {
    "translated": "`tf.image.resize` never aligns the corners",
}


def check(pytorch, tensorflow):
    assert (
        "align_corners"
        not in inspect.signature(tf.image.resize).parameters
    )
    for size, expected in (
        ((11, 13), tensorflow.larger),
        ((3, 4), tensorflow.smaller),
    ):
        for resized in (
            keras.ops.image.resize(tensorflow.images, size),
            keras.layers.Resizing(*size)(tensorflow.images),
        ):
            error = abs(resized.numpy() - expected.numpy()).max()
            assert error < 1e-6
