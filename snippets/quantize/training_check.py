"""Equal. The gradient passes through as if nothing had been rounded, and
stops where the number was cut off."""


def check(pytorch, tensorflow):
    assert pytorch.grad.tolist() == [0.0, 1.0, 1.0, 1.0]
