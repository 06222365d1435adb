"""Both take the mean over the rows that are kept. With no row kept,
PyTorch divides nothing by nothing."""

import numpy as np
import tensorflow as tf
import torch
from torch.nn import functional as F

DIFFERS = {
    "all_ignored": "0 / 0 is not a number; Keras guards the division",
}


def check(pytorch, tensorflow):
    assert pytorch.all_ignored.isnan()
    assert (
        abs(pytorch.guarded_mean(pytorch.padded) - pytorch.ignored)
        < 1e-6
    )
    # The loss is not a number, and the gradient is zero all the same.
    logits = pytorch.logits.clone().requires_grad_()
    loss = F.cross_entropy(logits, pytorch.nothing, ignore_index=-1)
    loss.backward()
    assert loss.isnan() and not logits.grad.any()
    with tf.GradientTape() as tape:
        tape.watch(tensorflow.logits)
        loss = tensorflow.cross_entropy(
            tensorflow.nothing, tensorflow.logits
        )
    grad = tape.gradient(loss, tensorflow.logits)
    assert not np.any(grad.numpy())
    # PyTorch ignores -100 unasked. Keras ignores nothing unasked.
    unasked = torch.where(pytorch.keep, pytorch.padded, -100)
    loss = F.cross_entropy(pytorch.logits, unasked)
    assert abs(loss - pytorch.ignored) < 1e-6
    try:
        with tf.device("CPU"):
            tensorflow.cross_entropy_all(
                tensorflow.padded, tensorflow.logits
            )
    except tf.errors.InvalidArgumentError:
        pass
    else:
        raise AssertionError("Keras takes a negative label")
