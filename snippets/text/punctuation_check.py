"""Equal when both only split at spaces."""

DIFFERS = {
    "word_for_word": (
        "Keras takes punctuation out and writes small letters, "
        "Whitespace makes words of it"
    )
}


def check(pytorch, tensorflow):
    assert tensorflow.word_for_word[0] == "dont"
    assert pytorch.word_for_word[:3] == ["Don", "'", "t"]
