"""After the mend, values and dtypes agree."""

import keras
import torch


def check(pytorch, tensorflow):
    # Whole numbers: PyTorch refuses them, in Keras it depends.
    try:
        pytorch.layer(torch.ones(2, 4, dtype=torch.int64))
    except RuntimeError as error:
        assert "but got Long and Float" in str(error), error
    else:
        raise AssertionError("Linear takes int64")
    whole = tensorflow.tf.ones((2, 4), tensorflow.tf.int64)
    assert tensorflow.layer(whole).dtype == "float32"
    pixels = tensorflow.tf.ones((1, 4, 4, 1), tensorflow.tf.int64)
    assert keras.layers.Flatten()(pixels).dtype == "int64"
    try:
        keras.layers.Conv2D(2, 3)(pixels)
    except ValueError as error:
        assert "Incompatible type conversion" in str(error)
    else:
        raise AssertionError("Conv2D takes int64")
