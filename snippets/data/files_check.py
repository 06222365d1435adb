"""The same batches in order, and the same images in each shuffled epoch."""

NEEDS = {"processes", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert tab.epochs[0] == tab.epochs[1]
        assert len(set(tab.epochs[0])) == 10
        assert not tab.same_order
