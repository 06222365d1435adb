"""The debugger stops inside the function and shows values in both."""

import re

NEEDS = {"process", "slow"}
DIFFERS = {"transcript": "each names its own file"}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert tab.answers == ["6.0", "3"]
        assert re.search(r"> .*\(\d+\)double\(\)", tab.transcript)
