"""Equal once one momentum is 1 minus the other."""

import numpy as np
import torch

DIFFERS = {
    "by_default": {
        "pytorch": (
            "PyTorch moves by 0.1 of the way, Keras and Flax by 0.01"
        )
    },
    "same_number": {
        "pytorch": (
            "momentum is the share of the new batch in PyTorch and the"
            " share of the past in Keras and Flax"
        )
    },
}


def check(pytorch, tensorflow):
    mean = pytorch.batch.mean(0)
    for values, share in (
        (pytorch.by_default, 0.1),
        (tensorflow.by_default, 0.01),
        (tensorflow.same_number, 0.9),
    ):
        values, wanted = np.asarray(values), share * mean
        # float32 keeps few digits of a share of a small mean
        assert np.allclose(values, wanted, rtol=1e-5)
    ours = torch.nn.BatchNorm1d(3).momentum
    theirs = tensorflow.layers.BatchNormalization().momentum
    assert (ours, theirs) == (0.1, 0.99)
    ratio = np.asarray(pytorch.by_default) / tensorflow.by_default
    return {
        "ratio": float(np.mean(ratio)),
        "pytorch_momentum": ours,
        "keras_momentum": theirs,
    }
