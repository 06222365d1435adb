"""With keywords, the same convolution gives the same output."""

DIFFERS = {
    "shape_by_position": (
        "the numbers mean channels, filters, size in PyTorch "
        "and filters, size, stride in Keras"
    )
}
