"""Both models run in the same runtime. No TensorFlow was needed for the
first one."""

import numpy as np

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
}


def check(pytorch, tensorflow):
    gaps = {}
    for name, tab in (("pytorch", pytorch), ("tensorflow", tensorflow)):
        gap = np.abs(np.subtract(tab.answer, tab.original)).max()
        assert 0 <= gap < 1e-4
        assert tab.accuracy > 0.9
        # Rounding: no two systems agree on it.
        gaps[f"gap_{name}"] = float(gap)
    return gaps
