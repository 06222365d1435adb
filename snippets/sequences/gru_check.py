"""Equal, gradients included, once the gates are reordered and both biases
are kept. Swapping two gates is its own inverse."""

DIFFERS = {
    "only_transposed": "the gates are in another order, and no shape says so",
    "without_reset_after": "`reset_after=False` is another formula",
}
