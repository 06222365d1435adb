"""The same labels give the same loss. PyTorch is strict about their type,
Keras about their shape."""

DIFFERS = {
    "accepted": "PyTorch wants `int64` (or `uint8`) class numbers",
}


def check(pytorch, tensorflow):
    assert pytorch.accepted == ["int64", "uint8"]
    assert len(tensorflow.accepted) == 4
