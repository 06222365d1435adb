"""A quarter of the size, and integers all the way."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
    "gap": "each runtime rounds in its own order",
    "answer": "each runtime rounds in its own way",
}


def check(pytorch, tensorflow):
    largest = 2.0
    for tab in (pytorch, tensorflow):
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
