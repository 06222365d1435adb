"""NumPy types pass through both. Python numbers become 64 bits wide in
PyTorch and 32 bits wide in TensorFlow."""

DIFFERS = {
    "inputs": "Python floats become `float64` in PyTorch, else `float32`",
    "targets": "Python ints become `int64` in PyTorch, else `int32`",
    "input_type": "see `inputs`",
    "target_type": "see `targets`",
    "labels": "Python ints become `int64` in PyTorch, else `int32`",
    "one_hot": "PyTorch makes `int64`, Keras `float64`",
}


def check(pytorch, tensorflow):
    types = str(pytorch.input_type), tensorflow.input_type.name
    assert types == ("torch.float64", "float32")
    for tab in (pytorch, tensorflow):
        assert list(tab.inputs) == list(tab.mended_inputs) == [1.5, 2.5]
    assert tensorflow.one_hot.dtype == "float64"
    # The number of classes is the largest label plus one.
    assert pytorch.one_hot.shape == tensorflow.one_hot.shape == (3, 3)
