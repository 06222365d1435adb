"""The rebuilt network answers as the saved one."""

NEEDS = {"slow"}  # it builds two networks of many layers


def check(pytorch, tensorflow):
    assert pytorch.gap == tensorflow.gap == 0.0
    assert pytorch.bias[9] == 9.0
