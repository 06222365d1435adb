"""`HuberLoss` is Keras' Huber. `SmoothL1Loss` is Huber divided by its
own beta: the two are equal at 1 only."""

DIFFERS = {
    "smooth": "smooth L1 is Huber divided by beta",
}


def check(pytorch, tensorflow):
    # Both branches of the loss are in use.
    small = (pytorch.predictions.abs() < 2).float().mean()
    assert 0.2 < small < 0.8
