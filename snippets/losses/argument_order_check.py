"""Named arguments agree. By position, the frameworks take them in
opposite order, and neither raises an error."""

import math

DIFFERS = {
    "prediction_first": "this is the order of PyTorch",
    "label_first": "this is the order of Keras",
}


def check(pytorch, tensorflow):
    def same(one, other):
        return math.isclose(float(one), float(other), rel_tol=1e-5)

    assert same(pytorch.prediction_first, pytorch.loss)
    assert same(tensorflow.label_first, tensorflow.loss)
    # The wrong order is wrong in the same way.
    assert same(pytorch.label_first, tensorflow.prediction_first)
