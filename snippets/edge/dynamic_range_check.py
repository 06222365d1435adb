"""Less than half the size: weights of 8 bits, and numbers between the layers that are rounded while it runs."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
    "gap": "each runtime rounds in its own order",
    "answer": "each runtime rounds in its own way",
}


def check(pytorch, tensorflow):
    largest = 1.0
    floats = 4 * (64 * 64 + 64 + 64 * 10 + 10)  # bytes of the weights
    for tab in (pytorch, tensorflow):
        assert tab.size < 0.55 * floats
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
