"""Equal once PyTorch makes a copy."""

DIFFERS = {
    "word_for_word": (
        "state_dict() shows the weights themselves, "
        "get_weights() returns copies"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.word_for_word.item() == 3.0
    assert pytorch.mended.item() == 4.0
