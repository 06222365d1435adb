"""A buffer as long as the data shuffles all of it, as PyTorch does. A
shorter one only mixes neighbours."""

import numpy as np
import tensorflow as tf

DIFFERS = {
    "classes_seen": "50 rows of buffer reach no further than class 0",
    "every_class": "50 rows of buffer reach no further than class 0",
}


def check(pytorch, tensorflow):
    assert tensorflow.classes_seen <= 2
    tf.random.set_seed(0)
    positions = np.arange(1000)
    found = {}
    for buffer in (1, 10, 100, 1000):
        rows = tf.data.Dataset.range(1000).shuffle(buffer, seed=1)
        order = np.array(list(rows.as_numpy_iterator()))
        assert order[0] < buffer  # the first row comes from the buffer
        found[buffer] = np.corrcoef(positions, order)[0, 1]
    assert found[1] == 1 or abs(found[1] - 1) < 1e-9
    assert found[10] > 0.99 and 0.8 < found[100] < 0.99
    assert abs(found[1000]) < 0.1
    return {
        "left_of_the_order_10": found[10],
        "left_of_the_order_100": found[100],
        "left_of_the_order_1000": found[1000],
    }
