"""Half the size: one quantizer for the float file of either framework."""

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
}


def check(pytorch, tensorflow):
    largest = 0.1
    for tab in (pytorch, tensorflow):
        assert 0 < tab.gap < largest
        assert tab.accuracy > 0.9
