"""Equal as floats; TensorFlow does not report a label out of range."""

import keras
import pytest
import tensorflow as tf

DIFFERS = {"default": "int64 in PyTorch, float32 in TensorFlow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert (
            tab.default.numpy().tolist() == tab.encoded.numpy().tolist()
        )
    for one_hot in (tf.one_hot, keras.ops.one_hot):
        for label in (5, -1):
            zeros = one_hot(tf.constant([label]), 3)
            assert zeros.numpy().tolist() == [[0.0, 0.0, 0.0]]
    # -1, a usual mark for no label, is outside the range, too.
    minus_one = pytorch.torch.tensor([-1])
    with pytest.raises(RuntimeError, match="non-negative"):
        pytorch.F.one_hot(minus_one, num_classes=4)
    with pytest.raises(tf.errors.InvalidArgumentError):
        tf.debugging.assert_non_negative(tf.constant([-1]))
    # Cross-entropy of such a row is 0: training ignores the example.
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    assert loss(zeros, tf.constant([[3.0, -1.0, 0.5]])) == 0
