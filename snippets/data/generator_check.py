"""A generator can be read once. Both frameworks start it again in each
epoch when they are given the function that makes it."""

DIFFERS = {
    "rows_in_two_epochs": "a generator that has ended stays ended",
}


def check(pytorch, tensorflow):
    assert tensorflow.dataset.element_spec.dtype == "int64"
    assert pytorch.rows_in_two_epochs == [4, 0]
