"""Equal once each batch counts as often as it has rows."""

DIFFERS = {
    "epoch_loss": (
        "the mean of the batch means gives the short last batch"
        " the weight of a full one; `fit` counts rows"
    )
}


def check(pytorch, tensorflow):
    """Both say the model is better after the epoch than during it."""
    assert pytorch.loss_after < 0.8 * pytorch.fixed_epoch_loss
    assert tensorflow.loss_after < 0.8 * tensorflow.fixed_epoch_loss
