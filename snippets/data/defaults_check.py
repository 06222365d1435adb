"""With batch size and shuffling written down, both take the same number
of steps, in a random order, and see every row once."""

import warnings

import tensorflow as tf

DIFFERS = {
    "steps_by_default": "a `DataLoader` yields single rows, `fit` takes 32",
    "in_order_by_default": "`fit` shuffles arrays, a `DataLoader` does not",
    "order": "each framework draws its own random order",
}


def check(pytorch, tensorflow):
    assert pytorch.steps_by_default == 100
    assert tensorflow.steps_by_default == 4
    assert pytorch.steps == tensorflow.steps == 4
    assert (
        not tensorflow.in_order_by_default and not tensorflow.in_order
    )
    # `fit` never shuffles a tf.data.Dataset, whatever it is told.
    rows = tf.data.Dataset.from_tensor_slices(tensorflow.rows)
    both = tf.data.Dataset.zip(rows, rows).batch(32)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        _, order = tensorflow.one_epoch(both)
    assert order == list(range(100))
    assert any("will be ignored" in str(w.message) for w in caught)
    _, order = tensorflow.one_epoch(both, shuffle=False)  # no warning
    assert order == list(range(100))
