"""The names that replaced them agree."""

import torch
from torchvision.transforms import v2

_RENAMED = {  # some of these are in the table on the page
    "random_normal": "random.normal",
    "set_random_seed": "random.set_seed",
    "to_float": "cast",
    "gfile": "io.gfile",
    "logging": "get_logger",
}


def check(tensorflow):
    tf = tensorflow.tf
    for old, new in _RENAMED.items():
        assert not hasattr(tf, old), old
        place = tf
        for part in new.split("."):
            place = getattr(place, part)
    assert not hasattr(tf.train, "AdamOptimizer")
    assert not hasattr(tf.image, "resize_images")
    assert tf.image.resize
    # An argument that was renamed.
    try:
        tf.argmax(tensorflow.a, dimension=1)
    except TypeError as error:
        assert "unexpected keyword argument 'dimension'" in str(error)
    else:
        raise AssertionError("dimension= is accepted")
    # Where the page sends those who look for PyTorch's old names.
    assert torch.linalg.qr and torch.linalg.lstsq
    assert v2.functional.resize
