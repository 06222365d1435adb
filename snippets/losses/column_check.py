"""Equal once both have one shape. A column and a row broadcast to a
square: in PyTorch's loss, and in plain arithmetic in both."""

DIFFERS = {
    "by_default": "PyTorch compares all with all, Keras row with row",
}


def check(pytorch, tensorflow):
    assert abs(pytorch.loss - 0.01) < 1e-5
    assert abs(float(tensorflow.by_default) - 0.01) < 1e-5
    assert abs(pytorch.by_default - pytorch.arithmetic) < 1e-6
    assert pytorch.by_default > 0.5
    function = tensorflow.MeanSquaredError().fn
    column = function(tensorflow.targets, tensorflow.predictions)
    assert abs(column.numpy().mean() - 0.01) < 1e-5
