"""With a column of targets the two train alike. With a flat row of
targets PyTorch learns nothing but their mean."""

DIFFERS = {
    "weights_by_default": "PyTorch compared all with all, and learnt 0",
    "error_by_default": "predicting the mean for every row",
    "worse": "how many times larger the error is with the flat row",
}


def check(pytorch, tensorflow):
    assert abs(pytorch.weights_by_default).max() < 0.3
    ratio = pytorch.error_by_default / pytorch.variance
    assert 0.85 < ratio < 1.01
    assert pytorch.worse > 10
    assert abs(float(tensorflow.worse) - 1) < 1e-4
