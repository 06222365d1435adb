"""PyTorch and TensorFlow differ about as little from each other as
each of them differs from itself."""

import numpy as np
import tensorflow as tf
import torch


def _apart(one, other):
    one, other = np.asarray(one), np.asarray(other)
    return float(np.abs(one - other).max() / np.abs(other).max())


def check(pytorch, tensorflow):
    """One weight nudged by its last bit; one row alone and in a batch."""
    for tab in (pytorch, tensorflow):
        assert (tab.start != tab.nudged_start).sum() == 1
    found = {
        "across": _apart(pytorch.weight, tensorflow.weight),
        "nudge_pytorch": _apart(pytorch.nudged_weight, pytorch.weight),
        "nudge_tensorflow": _apart(
            tensorflow.nudged_weight, tensorflow.weight
        ),
    }
    rng = np.random.default_rng(0)
    x = rng.standard_normal((128, 4096), dtype=np.float32)
    w = rng.standard_normal((4096, 256), dtype=np.float32)
    exact = x.astype(np.float64) @ w
    for name, array in (
        ("pytorch", torch.tensor),
        ("tensorflow", tf.constant),
    ):
        batch = np.asarray(array(x) @ array(w))
        found[f"batch_{name}"] = _apart(
            array(x[:1]) @ array(w), batch[:1]
        )
        found[f"exact_{name}"] = _apart(batch, exact)
    assert found["nudge_pytorch"] > 0 or found["nudge_tensorflow"] > 0
    assert max(found.values()) <= 1e-5, found
    return found | {"start_weights": pytorch.start.size}
