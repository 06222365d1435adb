"""Equal once each boundary in Keras is one lower than the milestone."""

DIFFERS = {
    "word_for_word": (
        "PyTorch changes the rate at the milestone, "
        "Keras one update after the boundary"
    ),
}


def check(pytorch, tensorflow):
    """With a gradient of one, the rates are the steps."""
    steps = sum(tensorflow.word_for_word + tensorflow.shifted)
    assert abs(float(tensorflow.weight[0]) + steps) < 1e-6
