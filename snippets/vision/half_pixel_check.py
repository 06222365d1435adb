"""Equal with the functions of today, and with corners that stay in place."""

DIFFERS = {
    "word_for_word": (
        "TensorFlow 1 measured from the corner of a pixel, "
        "all others measure from its centre"
    )
}
