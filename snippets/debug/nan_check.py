"""Both name the operation: PyTorch the one whose gradient is `nan`,
TensorFlow the first one whose result is."""

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    assert pytorch.names_the_line
