"""One Keras, two backends: the tensors belong to the backend."""

DIFFERS = {
    "backend": "the PyTorch tab chooses `torch`",
    "kind": "a Keras tensor is a tensor of the backend",
}
NEEDS = {"process"}


def check(pytorch, tensorflow):
    assert pytorch.version.startswith("3.")
    assert (pytorch.kind, tensorflow.kind) == ("torch", "tensorflow")
