"""The final state of the short sequence agrees once both know where it
ends. Beyond its end, compare nothing."""

import numpy as np
import torch

DIFFERS = {
    "naive_last": "PyTorch read the padding of the short sequence, too",
    "past_the_end": "PyTorch pads with zeros, Keras repeats the last output",
    "outputs": "they differ past the end of the short sequence",
}


def check(pytorch, tensorflow):
    assert not np.any(pytorch.past_the_end.numpy())
    repeated = tensorflow.past_the_end - tensorflow.last[1]
    assert abs(repeated.numpy()).max() < 1e-6
    assert tensorflow.mask.sum(axis=1).tolist() == [5, 3]
    assert np.array_equal(tensorflow.guessed, tensorflow.mask)
    # What the page says: by default, the longest must come first.
    try:
        torch.nn.utils.rnn.pack_padded_sequence(
            torch.ones(2, 5, 3), torch.tensor([3, 5]), batch_first=True
        )
    except RuntimeError as error:
        assert "sorted in decreasing order" in str(error)
    else:
        raise AssertionError("unsorted lengths are accepted")
