"""The exported model answers as the original does."""

import numpy as np

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
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
