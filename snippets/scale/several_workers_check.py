"""Two processes train as one does: each sees half of every batch."""

import numpy as np

NEEDS = {"processes", "slow"}
DIFFERS = {
    "kept": (
        "FSDP2 keeps half of the weights in each process, "
        "MultiWorkerMirroredStrategy all of them"
    )
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        single, distributed = (
            np.asarray(getattr(value, "values", value))
            for value in (tab.single, tab.distributed)
        )
        assert np.allclose(single, distributed, atol=1e-6)
        assert np.abs(single).max() > 0.01  # trained: the start is 0
