"""Equal once side and layout are written down."""

import tensorflow as tf

DIFFERS = {
    "by_default": (
        "PyTorch pads at the end and puts time first,"
        " Keras pads at the front and puts the batch first"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.by_default.shape == (3, 2)
    assert tensorflow.last_two.tolist() == [[2, 3], [0, 4]]
    # tf.data pads at the end, as PyTorch does.
    ragged = tf.ragged.constant(tensorflow.sequences)
    rows = tf.data.Dataset.from_tensor_slices(ragged)
    dense = rows.map(lambda row: row + 0).padded_batch(2)
    end = next(iter(dense)).numpy().tolist()
    assert end == pytorch.at_the_end.tolist()
