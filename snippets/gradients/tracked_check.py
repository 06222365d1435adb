"""Equal once the whole calculation stands inside the tape. What is not
trainable has no gradient in either."""

DIFFERS = {
    "early_grad": (
        "the square was taken before the tape began,"
        " PyTorch records from the start"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.early_grad == 20
    assert tensorflow.early_grad is None
