"""Equal once what changes is an argument. Whatever Python contributes
is frozen in a TensorFlow graph; PyTorch looks again at every call."""

import tensorflow as tf

DIFFERS = {
    "values": {
        "pytorch": (
            "TensorFlow and JAX froze the factor in the graph they made"
        )
    },
    "numpy_distinct": {
        "pytorch": "elsewhere NumPy drew once, as the graph was made"
    },
    "number_kept": {
        "pytorch": "elsewhere `append` ran once, as the graph was made"
    },
}


def check(pytorch, tensorflow):
    assert (pytorch.values, tensorflow.values) == ([3, 15], [3, 3])
    assert (pytorch.numpy_distinct, pytorch.number_kept) == (3, 2)
    assert (tensorflow.numpy_distinct, tensorflow.number_kept) == (1, 1)
    # What the page says: a variable is read at every call.
    factor = tf.Variable(1.0)
    scale = tf.function(lambda x: x * factor)
    before = scale(tf.constant(3.0))
    factor.assign(5.0)
    assert (before, scale(tf.constant(3.0))) == (3, 15)
    # ... and what is returned is kept at every call.
    double = tf.function(lambda x: x * 2)
    kept = [double(tf.constant(v)) for v in (1.0, 2.0)]
    assert [value.numpy() for value in kept] == [
        k.item() for k in pytorch.kept
    ]
