"""Equal where no position repeats, and where both are told to add."""

import numpy as np

DIFFERS = {
    "scattered": "torch.scatter replaces, tf.scatter_nd adds",
    "counts": "counts[index] += 1 counts a repeated position once",
}


def check(pytorch, tensorflow):
    # With a repeated position, one of the two values stays.
    assert pytorch.scattered[1] in (10.0, 20.0)
    tf = tensorflow.tf
    position = tensorflow.index[:, None]
    update = tf.tensor_scatter_nd_update(
        tf.zeros(4), position, tensorflow.values
    )
    assert update[1] in (10.0, 20.0)
    counts = np.bincount([1, 1, 3], minlength=4)
    assert (counts == tensorflow.counted.numpy()).all()
    added = tensorflow.added.numpy().tolist()
    assert tensorflow.scattered.numpy().tolist() == added
