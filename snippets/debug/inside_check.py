"""The same numbers between the layers, and the same result."""


def check(pytorch, tensorflow):
    pytorch.model(-pytorch.x)  # the hook is gone: nothing more is seen
    assert pytorch.seen["hidden"].equal(pytorch.hidden)
