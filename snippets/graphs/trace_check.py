"""Eager and graph give the same values; three calls share one graph."""

import numpy as np


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        np.testing.assert_array_equal(tab.eager, tab.outputs[0])
