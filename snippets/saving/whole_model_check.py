"""Equal outputs after loading, once PyTorch is told to trust the
file."""

DIFFERS = {
    "word_for_word": (
        "torch.load refuses a pickled model unless weights_only=False"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.restored is not pytorch.model
    assert tensorflow.restored is not tensorflow.model
