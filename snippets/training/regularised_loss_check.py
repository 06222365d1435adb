"""Equal steps with `weight_decay` at twice the L2 factor, and equal
losses once the penalty is added in PyTorch."""

DIFFERS = {
    "reported_loss": "Keras adds the penalty, `weight_decay` does not"
}
