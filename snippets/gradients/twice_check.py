"""Both refuse the second time, and both can be told to keep what they
recorded."""


def check(pytorch, tensorflow):
    assert pytorch.answer == tensorflow.answer == "an error"
