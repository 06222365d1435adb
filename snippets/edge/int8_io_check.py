"""No float goes in or comes out. What each integer stands for is a scale and a zero point."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "size": "each format adds a header and a plan of its own",
    "scale": "each quantizer measures the range in its own way",
    "integers": "the scale of the input differs a little",
    "gap": "each runtime rounds in its own order",
    "answer": "each runtime rounds in its own way",
}


def check(pytorch, tensorflow):
    largest = 2.0
    for tab in (pytorch, tensorflow):
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
