"""At most kinks both chose the same gradient. Two differ, and each has
another spelling that agrees."""

import math

import keras
import tensorflow as tf
from torch.nn import functional as F

DIFFERS = {
    "clip": (
        "a value on the edge counts as outside in PyTorch,"
        " as inside in TensorFlow"
    ),
    "polynomial": "TensorFlow computes 0 times infinity for x**0",
}


def check(pytorch, tensorflow):
    assert (pytorch.clip, tensorflow.clip) == (0, 1)
    assert pytorch.polynomial == 3
    assert math.isnan(tensorflow.polynomial)
    assert math.isinf(pytorch.kinks["sqrt(0)"])
    # Away from the kinks, all spellings agree.
    for at in (-0.5, 0.5, 2.0):
        for name in ("same_clamp", "powers"):
            function = getattr(pytorch, name)
            one = pytorch.gradient(function, at)
            value = function(pytorch.torch.tensor(at)).item()
            function = getattr(tensorflow, name)
            assert one == tensorflow.gradient(function, at)
            assert value == float(function(tf.constant(at)))
    # The lower edge, the clip of Keras, and kinks the page names.
    for at in (0.0, 1.0):
        assert pytorch.gradient(lambda x: x.clamp(0, 1), at) == 0
        for clip in (tf.clip_by_value, keras.ops.clip):
            assert tensorflow.gradient(_between(clip), at) == 1
    for at, torch_function, tf_function in (
        (0.0, F.elu, tf.nn.elu),
        (0.0, F.leaky_relu, lambda x: tf.nn.leaky_relu(x, 0.01)),
        (3.0, F.hardsigmoid, keras.activations.hard_sigmoid),
        (0.0, lambda x: x**0.5, lambda x: x**0.5),
    ):
        one = pytorch.gradient(torch_function, at)
        other = tensorflow.gradient(tf_function, at)
        assert one == other or math.isclose(one, other, rel_tol=1e-6)


def _between(clip):
    return lambda x: clip(x, 0, 1)
