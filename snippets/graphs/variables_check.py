"""Equal once the variable is created outside the function."""

DIFFERS = {
    "answer": (
        "a graph is made once and run often,"
        " so TensorFlow creates no variable in it at each call"
    ),
}


def check(pytorch, tensorflow):
    assert (pytorch.answer, tensorflow.answer) == ("fine", "an error")
