"""Equal once each boundary in Keras is one lower than the milestone."""

DIFFERS = {
    "word_for_word": (
        "PyTorch changes the rate at the milestone, "
        "Keras one update after the boundary"
    ),
}
