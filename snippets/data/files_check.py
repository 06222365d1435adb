"""The same batches in order, and the same images in each shuffled epoch."""

DIFFERS = {
    "first": "each shuffles with a generator of its own",
    "second": "as the first epoch",
}
NEEDS = {"processes", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert len(set(tab.first)) == 10
        assert tab.same_images and not tab.same_order
