"""Rubbish gets an answer that says so, and the server lives on."""

NEEDS = {"process", "slow"}


def check(pytorch, tensorflow):
    said = [200, 422, 422, 422, 422, 422, 413]
    for tab in (pytorch, tensorflow):
        assert tab.statuses == said
