"""Equal without the graph: three calls, three stops, and the values."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "word_for_word": (
        "tf.function runs the Python code once, PyTorch leaves the compiled "
        "code at each breakpoint"
    )
}


def check(pytorch, tensorflow):
    assert tensorflow.symbolic == ["no value"]
    assert (pytorch.word_for_word, tensorflow.word_for_word) == (3, 1)
    assert pytorch.eager == ["12.0", "12.0", "12.0"]
