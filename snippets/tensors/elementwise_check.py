"""Equal, to about the last digit that float32 holds."""

import numpy as np


def check(pytorch, tensorflow):
    names = ["exponential", "hyperbolic", "logistic", "error_function"]
    worst = 0.0
    for name in names:
        one = getattr(pytorch, name).numpy().astype(np.float64)
        other = getattr(tensorflow, name).numpy().astype(np.float64)
        scale = np.maximum(np.abs(other), 1e-30)
        worst = max(worst, (np.abs(one - other) / scale).max())
    assert worst < 2e-6  # relative to each number, not to the largest
    return {"relative_difference": worst}
