"""Half the size: each weight has 16 bits."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
    "gap": "each runtime rounds in its own order",
    "answer": "each runtime rounds in its own way",
}


def check(pytorch, tensorflow):
    largest = 0.1
    for tab in (pytorch, tensorflow):
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
