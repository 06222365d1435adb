"""Equal once the axes are named."""

DIFFERS = {"swapped": "without perm, tf.transpose reverses all axes"}


def check(pytorch, tensorflow):
    tf, cube = tensorflow.tf, tensorflow.cube
    same = tf.transpose(cube, perm=(0, 2, 1))
    assert (same == tensorflow.batch_swapped).numpy().all()
    assert (pytorch.cube.transpose(1, 2) == pytorch.batch_swapped).all()
    # A reshape is no transposition: it keeps the reading order.
    assert (pytorch.turned != pytorch.reshaped).any()
