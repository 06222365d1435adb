"""Both keep the order of the rows. PyTorch's workers are processes, and
each has its own copy of the data and of your random generator."""

import tensorflow as tf

NEEDS = {"processes"}
DIFFERS = {
    "rows": "each of the two workers reads the whole stream",
    "distinct_draws": "both workers draw the same numbers",
}


def check(pytorch, tensorflow):
    assert pytorch.rows == sorted([*range(6), *range(6)])
    assert pytorch.distinct_draws == 4
    # None stands for True here.
    assert tf.data.Options().deterministic is None
