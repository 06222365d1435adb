"""Both profilers saw three products and three softmaxes."""

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    assert pytorch.products == tensorflow.products == 3
    assert pytorch.softmaxes == tensorflow.softmaxes == 3
    assert pytorch.in_trace == 3
