"""Less than half the size. The two files hold the same integers, and answer alike."""

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
}


def check(pytorch, tensorflow):
    largest = 1.0
    floats = 4 * (64 * 64 + 64 + 64 * 10 + 10)  # bytes of the weights
    for tab in (pytorch, tensorflow):
        assert tab.size < 0.55 * floats
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
