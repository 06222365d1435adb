"""The loaded model is still quantized, and answers as the saved one."""

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    assert pytorch.gap == tensorflow.gap == 0.0
