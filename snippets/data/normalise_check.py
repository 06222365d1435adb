"""Equal with the spread of the population, kept above 1e-7."""

import numpy as np

DIFFERS = {
    "by_default": (
        "PyTorch's `std` divides by n - 1, and 0 / 0 is not a number"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.by_default[:, 2].isnan().all()
    ratio = tensorflow.by_default[:, :2] / pytorch.by_default[:, :2]
    wanted = (20 / 19) ** 0.5
    # Keras adds an epsilon
    assert np.allclose(ratio, wanted, rtol=1e-4)
    return {"ratio": float(ratio[0, 0])}
