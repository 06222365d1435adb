"""Equal inside the image. At the border PyTorch counts the added zeros
until you say that it should not."""

DIFFERS = {
    "translated": "PyTorch counts the added zeros in the mean",
    "translated_stride": (
        "at even sizes Keras pads below and to the right only"
    ),
    "corner": "4 of the 9 values are ones, the others are padding",
}


def check(pytorch, tensorflow):
    inside = (slice(None), slice(1, -1), slice(1, -1))
    ours, theirs = pytorch.translated, tensorflow.translated
    assert (
        abs(ours[inside].numpy() - theirs.numpy()[inside]).max() < 1e-6
    )
    assert abs(pytorch.corner - 4 / 9) < 1e-6
