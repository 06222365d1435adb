"""Equal up to T_max, and afterwards if the PyTorch loop stops stepping
the schedule. The floor is a rate in PyTorch and a fraction in Keras."""

DIFFERS = {
    "word_for_word": (
        "after T_max the rate rises again in PyTorch and stays low in Keras"
    ),
    "floor_word_for_word": (
        "eta_min is a learning rate, alpha a fraction of the first one"
    ),
}


def check(pytorch, tensorflow):
    assert abs(pytorch.word_for_word[20] - 0.5) < 1e-6
    assert tensorflow.word_for_word[20] < 1e-6
