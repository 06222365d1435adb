"""Equal outputs after loading, once Keras gets the suffix, or the
loader, that each format needs."""

DIFFERS = {
    "without_suffix": (
        "Keras chooses the format by the suffix, "
        "PyTorch has one for all names"
    ),
}
