"""One Keras model with a step of its own, on each backend: equal losses,
gradients and weights. Only the lines that take the gradient differ."""

NEEDS = {"process"}


def check(pytorch, tensorflow):
    # The norm of the gradient is not the same at every step.
    assert max(pytorch.norms) - min(pytorch.norms) > 0.01
