"""All sums agree. How many graphs were made for them does not, until
numbers are tensors and lengths are declared to vary."""

import tensorflow as tf

DIFFERS = {
    "number_graphs": (
        "TensorFlow makes one for each Python number, JAX one for all,"
        " PyTorch a second one that is for all"
    ),
    "length_graphs": {
        "pytorch": (
            "TensorFlow and JAX make one for each shape,"
            " PyTorch gives up on fixed sizes after the first"
        )
    },
}


def check(pytorch, tensorflow):
    one_each = len(tensorflow.numbers)
    assert tensorflow.number_graphs == one_each
    assert tensorflow.length_graphs == one_each
    assert max(pytorch.number_graphs, pytorch.length_graphs) < one_each
    # What the page says: TensorFlow can relax shapes by itself.
    relaxed = tf.function(lambda x: x * 2, reduce_retracing=True)
    for row in tensorflow.rows:
        relaxed(row)
    assert relaxed.experimental_get_tracing_count() == 2
