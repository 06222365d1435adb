"""Both profilers saw three products and three softmaxes."""

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    assert pytorch.products == tensorflow.products == 3
