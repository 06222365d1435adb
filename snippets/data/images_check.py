"""Decoding, scaling and resizing agree, once the channels stand in one
place and antialiasing is written down."""

import warnings

import keras
import numpy as np
import torch
from torchvision.io import decode_image

DIFFERS = {
    "image": "PyTorch puts the channels first, TensorFlow last",
    "scaled_twice": (
        "`ToDtype` leaves floats alone, `Rescaling` divides again"
    ),
    "small_by_default": (
        "torchvision smooths before it shrinks, `tf.image` does not"
    ),
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert np.array_equal(tab.height_width_channels, tab.pixels)
    scaled = tensorflow.scaled.numpy()
    assert np.array_equal(pytorch.scaled_twice, pytorch.scaled)
    assert np.allclose(tensorflow.scaled_twice, scaled / 255)
    # The resizing layer of Keras does not smooth either.
    layer = keras.layers.Resizing(4, 5)
    small = layer(tensorflow.scaled)
    sharp = tensorflow.small_sharp
    assert np.allclose(small, sharp, atol=1e-6)
    # torchvision's own decoder still works, and warns that it will go.
    encoded = bytearray(pytorch.file.getvalue())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        decoded = decode_image(
            torch.frombuffer(encoded, dtype=torch.uint8)
        )
    assert torch.equal(decoded, pytorch.image)
    assert any("deprecated" in str(w.message) for w in caught)
    # Never scaled: both leave 0 to 255 when they only change the type.
    assert pytorch.image.float().max() == 255
    assert np.float32(tensorflow.image).max() == 255
