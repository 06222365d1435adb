"""The exported model answers as the original does."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
}


def check(pytorch, tensorflow):
    largest = 1e-4
    for tab in (pytorch, tensorflow):
        assert 0 <= tab.gap < largest
        assert tab.accuracy > 0.9
