"""The debugger stops inside the function and shows values in both."""

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert tab.stopped_inside
        assert tab.answers == ["6.0", "3"]
