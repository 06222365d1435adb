"""Equal accuracies from equal start weights, epoch by epoch."""

DIFFERS = {
    "default": "PyTorch starts from smaller weights than Keras",
    "default_first": "smaller weights learn more slowly at first",
    "default_last": "later the gap is smaller",
}


def check(pytorch, tensorflow):
    """The start matters early, and little in the end."""
    early = pytorch.fixed[0] - pytorch.default[0]
    late = pytorch.fixed[-1] - pytorch.default[-1]
    assert early > 0.02, early
    assert abs(late) < early / 2, (early, late)
    return {"early": early, "late": late}
