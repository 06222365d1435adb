"""Equal once the average is said."""

DIFFERS = {
    "precision": (
        "by hand the mean over the classes;"
        " `Precision` counts all classes together"
    ),
}


def check(pytorch, tensorflow):
    """One label and one answer each: the micro average is accuracy."""
    accuracy = (pytorch.label_ids == pytorch.guess_ids).float().mean()
    assert abs(accuracy - float(tensorflow.precision)) < 1e-6
