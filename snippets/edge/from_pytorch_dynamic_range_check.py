"""Less than half the size. The two files hold the same integers, and answer alike."""

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
}


def check(pytorch, tensorflow):
    largest = 1.0
    half = 10_390  # bytes: of the smallest file with floats
    for tab in (pytorch, tensorflow):
        assert tab.size < half
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
