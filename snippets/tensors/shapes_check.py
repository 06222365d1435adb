"""Equal when the running program is asked, with tf.shape."""

DIFFERS = {
    "static": "while the graph is made, the batch size is not known",
}


def check(tensorflow):
    # .size() is a method in PyTorch only.
    assert not hasattr(tensorflow.x, "size")
