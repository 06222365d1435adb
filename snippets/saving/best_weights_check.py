"""Equal once PyTorch makes a copy."""

DIFFERS = {
    "word_for_word": (
        "state_dict() shows the weights themselves, "
        "get_weights() returns copies"
    ),
}


def check(pytorch, tensorflow):
    assert len(pytorch.model.state_dict()) == 1  # no bias
    assert len(tensorflow.model.get_weights()) == 1
    assert pytorch.word_for_word.item() == 3.0
    assert pytorch.mended.item() == 4.0
