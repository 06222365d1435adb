"""Equal once PyTorch is told the batch size, the shuffling and the
start values that Keras uses unasked."""

DIFFERS = {
    "updates": "`DataLoader` takes one row at a time, `fit` takes 32",
    "in_order": "`DataLoader` keeps the order, `fit` shuffles",
    "largest_weight": "Linear draws from a narrower range than Dense",
    "bias_is_zero": "only Keras starts the bias at zero",
}
