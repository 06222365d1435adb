"""All four answers are equal: two models, and their files in the same
runtime."""

import numpy as np

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    answers = [
        np.asarray(value)
        for tab in (pytorch, tensorflow)
        for value in (tab.original, tab.exported)
    ]
    gaps = [np.abs(one - answers[0]).max() for one in answers]
    assert max(gaps) < 1e-6
    return {"largest_of_four": max(gaps)}
