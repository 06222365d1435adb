"""Equal: both refuse to run code that comes out of a file, and both
load what is plain or registered."""


def check(pytorch, tensorflow):
    assert pytorch.refused and tensorflow.refused
