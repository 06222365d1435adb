"""The rebuilt network answers as the saved one."""


def check(pytorch, tensorflow):
    assert pytorch.gap == tensorflow.gap == 0.0
    assert pytorch.bias[9] == 9.0
