"""Integers all the way: the file takes them and returns them."""

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
    "ranges": "each converter has names of its own for what lies between the layers",
}


def check(pytorch, tensorflow):
    largest = 2.0
    for tab in (pytorch, tensorflow):
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
