"""Equal: compiled code draws other numbers from the same seed, unless
the numbers come from outside or from a stateless function."""

import numpy as np

NEEDS = {"compiler", "slow"}


def check(pytorch, tensorflow):
    """Four numbers from 0 to 1, and four from 1 to 2."""
    for drawn, low in (
        (pytorch.eager, 0),
        (pytorch.compiled, 0),
        (pytorch.fixed_eager, 1),
        (tensorflow.numbers, 0),
        (tensorflow.in_graph, 0),
        (tensorflow.fixed_numbers, 1),
    ):
        drawn = np.asarray(drawn)
        assert drawn.shape == (4,)
        assert ((low <= drawn) & (drawn < low + 1)).all()
