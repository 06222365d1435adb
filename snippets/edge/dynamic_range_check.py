"""Less than half the size: weights of 8 bits, and numbers between the layers that are rounded while it runs."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
    "gap": "each runtime rounds in its own order",
    "answer": "each runtime rounds in its own way",
}


def check(pytorch, tensorflow):
    largest = 1.0
    half = 10_390  # bytes: of the smallest file with floats
    for tab in (pytorch, tensorflow):
        assert tab.size < half
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
