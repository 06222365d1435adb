"""Equal with tf.gather in place of a list between the brackets."""

DIFFERS = {"rows": "x[[0, 2]] means x[0, 2] in TensorFlow: one number"}


def check(tensorflow):
    tf = tensorflow.tf
    assert tensorflow.rows == tensorflow.x[0, 2]
    # A list of one drops an axis, silently as well.
    assert tensorflow.x[[1]].shape == (4,)
    same = tf.boolean_mask(tensorflow.x, tensorflow.mask)
    assert (same == tensorflow.positive).numpy().all()
