"""The three ways agree with each other, and across the frameworks."""

import numpy as np

DIFFERS = {
    "weights_before_use": (
        "Keras creates the weights of a layer when the layer first"
        " sees the size of its input"
    ),
}


def check(pytorch, tensorflow):
    ours = pytorch.from_sequential.detach().numpy()
    theirs = tensorflow.from_sequential.numpy()
    assert (ours < 0).any() and (ours > 0).any()
    for other in (pytorch.from_functional, pytorch.from_subclass):
        assert np.abs(ours - other.detach().numpy()).max() < 1e-6
    for other in (tensorflow.from_functional, tensorflow.from_subclass):
        assert np.abs(theirs - other.numpy()).max() < 1e-6
