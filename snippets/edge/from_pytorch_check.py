"""Both models run in the same runtime. No TensorFlow was needed for the
first one."""

NEEDS = {"edge", "process", "slow"}
DIFFERS = {
    "size": "two converters wrote the file",
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert tab.gap < 1e-4
        assert tab.accuracy > 0.9
