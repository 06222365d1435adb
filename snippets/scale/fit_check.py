"""PyTorch's loop runs in two processes. `fit` of Keras 3 does not, under
TensorFlow's strategy for several machines."""

NEEDS = {"processes", "slow"}
DIFFERS = {
    "word_for_word": (
        "Keras 3 turns the results of a strategy into one number, "
        "and has none"
    )
}


def check(pytorch, tensorflow):
    assert pytorch.word_for_word == "trained"
    assert "PerReplica" in tensorflow.said
