"""Equal outputs after loading, once PyTorch is told to trust the
file."""

import numpy as np
import torch

DIFFERS = {
    "word_for_word": (
        "torch.load refuses a pickled model unless weights_only=False"
    ),
}


def check(pytorch, tensorflow):
    """What was read answers as the model that was saved."""
    assert pytorch.restored is not pytorch.model
    assert tensorflow.restored is not tensorflow.model
    assert torch.equal(pytorch.model(pytorch.x), pytorch.outputs)
    assert np.array_equal(
        tensorflow.model(tensorflow.x), tensorflow.outputs
    )
