"""Four ways to write one loss: all agree, in both frameworks."""

import numpy as np
import tensorflow as tf
from keras.losses import (
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
)
from torch.nn import functional as F

_SPELLINGS = (
    "logits_integer",
    "logits_one_hot",
    "probabilities_integer",
    "probabilities_one_hot",
)


def check(pytorch, tensorflow):
    losses = [getattr(pytorch, name) for name in _SPELLINGS]
    losses += [getattr(tensorflow, name) for name in _SPELLINGS]
    # Keras knows the logits behind its softmax: ask without them too.
    array = tensorflow.probabilities.numpy()
    one_hot = tensorflow.one_hot
    losses += [
        SparseCategoricalCrossentropy()(tensorflow.labels, array),
        CategoricalCrossentropy()(one_hot, array),
    ]
    # Two more spellings that the page names.
    logs = F.log_softmax(pytorch.logits, dim=1)
    raw = tf.nn.softmax_cross_entropy_with_logits
    losses += [
        F.nll_loss(logs, pytorch.labels),
        tf.reduce_mean(raw(one_hot, tensorflow.logits)),
    ]
    losses = [float(loss) for loss in losses]
    assert np.ptp(losses) <= 1e-6 * max(losses), losses

    # A probability for each class must be a float.
    try:
        F.cross_entropy(pytorch.logits, pytorch.one_hot.long())
    except RuntimeError:
        pass
    else:
        raise AssertionError("PyTorch takes whole numbers as one-hot")
