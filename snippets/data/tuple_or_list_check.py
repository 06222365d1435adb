"""A tuple makes pairs of rows. In tf.data a list is stacked into one
array first."""

DIFFERS = {"elements": "a list is one array, as long as the list"}


def check(pytorch, tensorflow):
    assert len(pytorch.rows) == len(tensorflow.rows) == 4
    # The list: two elements, all of x and all of y.
    first, second = tensorflow.stacked
    assert (first.numpy() == pytorch.x.numpy()).all()
    assert (second.numpy() == pytorch.y.numpy()).all()
