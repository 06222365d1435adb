"""Equal once the optimiser knows both weights."""

DIFFERS = {
    "forgotten": "PyTorch trains what it was given, Keras trains nothing",
    "message": "Keras refuses a variable that it has not been built for",
}


def check(pytorch, tensorflow):
    assert pytorch.forgotten[2] == 3.0
    assert tensorflow.forgotten == [1.0, 2.0, 3.0]
