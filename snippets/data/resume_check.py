"""Every row is seen once, though the epoch was stopped in the middle."""

DIFFERS = {
    "seen": "no seed makes both draw the same order",
    "never_stopped": "no seed makes both draw the same order",
    "resumed": "no seed makes both draw the same order",
}


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        assert tab.goes_on and tab.all_rows == list(range(12))
        assert len(tab.resumed) == 4
        assert sum(tab.seen + tab.resumed, []) != tab.all_rows
