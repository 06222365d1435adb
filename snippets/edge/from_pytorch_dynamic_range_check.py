"""A quarter of the size or so. The two files hold the same integers, and answer alike."""

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
}


def check(pytorch, tensorflow):
    largest = 1.0
    for tab in (pytorch, tensorflow):
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
