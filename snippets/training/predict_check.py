"""Equal: `predict`, a plain call and PyTorch give the same numbers."""

import numpy as np


def check(pytorch, tensorflow):
    """One row alone or in a batch: close, and nobody promises more."""
    assert isinstance(tensorflow.outputs, np.ndarray)
    for called in (pytorch.called.numpy(), tensorflow.called.numpy()):
        for outputs in (pytorch.outputs.numpy(), tensorflow.outputs):
            assert np.abs(called - outputs).max() < 1e-5
