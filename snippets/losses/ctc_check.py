"""The loss of each row agrees. PyTorch's mean first divides each by the
length of its label."""

import keras
import numpy as np
import tensorflow as tf
import torch
from torch.nn import functional as F

DIFFERS = {
    "by_default": "PyTorch divides each loss by the length of its label",
}


def check(pytorch, tensorflow):
    each = pytorch.per_row / pytorch.label_lengths
    assert abs(each.mean() - pytorch.by_default) < 1e-5
    # Dense labels: blank is class 0 unless told otherwise.
    left_out = tf.nn.ctc_loss(
        tensorflow.labels,
        tensorflow.logits,
        tensorflow.label_lengths,
        tensorflow.lengths,
    )
    assert np.allclose(left_out, pytorch.per_row, rtol=1e-5)
    # Keras wants the batch first, and uses all the time there is.
    full = F.ctc_loss(
        pytorch.log_probabilities,
        pytorch.labels,
        torch.tensor([12, 12]),
        pytorch.label_lengths,
        reduction="none",
    )
    batch_first = tf.transpose(tensorflow.logits, (1, 0, 2))
    loss = keras.losses.CTC(reduction="none")
    ours = loss(tensorflow.labels, batch_first)
    assert np.allclose(ours, full, rtol=1e-5)
    # Three steps of time are too few for the label 1, 2, blank, 2.
    short = F.ctc_loss(
        pytorch.log_probabilities[:3],
        pytorch.labels,
        torch.tensor([3, 3]),
        pytorch.label_lengths,
        reduction="none",
    )
    assert short[0].isinf()
