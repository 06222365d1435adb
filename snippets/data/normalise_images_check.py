"""Equal with the standard deviation squared: Keras wants a variance."""

DIFFERS = {
    "std_as_given": "Keras takes the number for a variance",
}


def check(pytorch, tensorflow):
    channel = pytorch.pixels[..., 1]
    expected = (channel - 0.456) / 0.224
    assert (
        abs(tensorflow.normalised[..., 1] - expected).numpy().max()
        < 1e-4
    )
