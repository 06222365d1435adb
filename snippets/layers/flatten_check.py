"""Equal once the rows of the kernel follow the order in which PyTorch
flattens."""

DIFFERS = {
    "translated": (
        "PyTorch flattens channel by channel, Keras pixel by pixel"
    ),
}
