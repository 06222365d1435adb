"""Equal, and the loaded model computes bit for bit what the saved one
did."""


def check(pytorch, tensorflow):
    assert pytorch.same_bits and tensorflow.same_bits
