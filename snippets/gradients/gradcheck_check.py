"""Both find the missing half of a gradient, and pass the right one."""

import warnings

import numpy as np
import tensorflow as tf
import torch


def check(pytorch, tensorflow):
    assert pytorch.right_passes and not pytorch.wrong_passes
    # What the page says of float32: too coarse for this test.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        single = pytorch.x.detach().float().requires_grad_()
        assert not torch.autograd.gradcheck(
            pytorch.right, [single], raise_exception=False
        )
    errors = {}
    for dtype in (tf.float32, tf.float64):
        x = tf.cast(tensorflow.x, dtype)
        exact, numeric = tf.test.compute_gradient(tensorflow.right, [x])
        errors[dtype] = np.abs(exact[0] - numeric[0]).max()
    assert errors[tf.float32] > 5 * errors[tf.float64]
    return {
        "float32": errors[tf.float32],
        "float64": errors[tf.float64],
    }
