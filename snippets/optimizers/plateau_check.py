"""Equal with one more epoch of patience in Keras, and an absolute
threshold in PyTorch."""

DIFFERS = {
    "word_for_word": (
        "patience is counted differently, and the threshold is "
        "relative in PyTorch, absolute in Keras"
    ),
}
