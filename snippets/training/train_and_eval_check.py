"""Equal once the mode is said: `eval()` is `training=False` and
`train()` is `training=True`."""

DIFFERS = {
    "dropped_by_default": (
        "a new PyTorch module is in training mode,"
        " a Keras layer that you call is not"
    ),
    "norm_by_default": (
        "PyTorch normalises by the batch,"
        " Keras by its running mean and variance"
    ),
}
