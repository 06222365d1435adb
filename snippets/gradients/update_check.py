"""The same mistake and the same mend in both: change the weight, do not
replace it."""


def check(pytorch, tensorflow):
    assert pytorch.lost_grad is tensorflow.lost_grad is None
