"""Equal once the variable is created outside the function."""

DIFFERS = {
    "answer": (
        "a graph is made once and run often,"
        " so TensorFlow creates no variable in it at each call"
    ),
}
NEEDS = {"compiler"}


def check(pytorch, tensorflow):
    assert (pytorch.answer, tensorflow.answer) == ("fine", "an error")
