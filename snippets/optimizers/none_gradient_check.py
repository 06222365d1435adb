"""Equal: a weight without a gradient rests, and a weight with a
gradient of zero is carried on by its momentum."""

import warnings

import tensorflow as tf
import torch
from keras import optimizers

DIFFERS = {
    "all_none": "Keras refuses a step without any gradient",
}


def check(pytorch, tensorflow):
    assert pytorch.moved_by_none == 0
    assert pytorch.moved_by_zero == -0.25
    assert len(tensorflow.caught) == 1
    # Two steps of 0.5 and 0.75 in each of two calls.
    assert abs(float(tensorflow.used[0]) + 1.5) < 1e-6
    assert pytorch.weight.item() == 1
    # Weight decay, too, needs a gradient: zero will do, none will not.
    with_zero, with_none = torch.ones(1), torch.ones(1)
    with_zero.grad = torch.zeros(1)
    torch.optim.SGD(
        [with_zero, with_none], lr=0.5, weight_decay=0.5
    ).step()
    assert (with_zero.item(), with_none.item()) == (0.75, 1.0)
    variables = [tf.Variable([1.0]), tf.Variable([1.0])]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        optimizers.SGD(0.5, weight_decay=0.5).apply(
            [tf.zeros(1), None], variables
        )
    assert [float(v[0]) for v in variables] == [0.75, 1.0]
