"""Rounding, integers and `argmax` let no gradient through. PyTorch says
zero or raises, TensorFlow mostly says `None`."""

import tensorflow as tf
import torch

DIFFERS = {
    "round_grad": "PyTorch gives zeros, TensorFlow gives `None`",
    "integers": (
        "PyTorch follows no integers, TensorFlow accepts them"
        " and gives `None`"
    ),
}


def check(pytorch, tensorflow):
    assert tensorflow.round_grad is None
    assert tensorflow.integer_grad is None
    assert tensorflow.y.numpy().tolist() == [1, 4]
    for torch_function, tf_function in (
        (torch.floor, tf.floor),
        (torch.ceil, tf.math.ceil),
    ):
        x = torch.tensor(1.3, requires_grad=True)
        assert torch.autograd.grad(torch_function(x), x)[0] == 0
        with tf.GradientTape() as tape:
            y = tf_function(tensorflow.x)
        assert tape.gradient(y, tensorflow.x) is None
    try:
        pytorch.index.backward()
    except RuntimeError as error:
        assert "does not require grad" in str(error)
    else:
        raise AssertionError("a gradient came through argmax")
