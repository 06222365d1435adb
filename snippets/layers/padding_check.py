"""Equal once the numbers are turned round: PyTorch begins with the last
axis, TensorFlow with the first."""

DIFFERS = {
    "translated": "PyTorch reads left, right, top, bottom",
}


def check(pytorch, tensorflow):
    # Two steps out, "replicate" and "SYMMETRIC" part.
    twice = pytorch.pad((2, 2, 2, 2), mode="replicate").numpy()
    mirrored = tensorflow.pad((2, 2), (2, 2), "SYMMETRIC").numpy()
    assert twice.shape == mirrored.shape
    assert (twice != mirrored).any()
    zeros = tensorflow.translated.numpy()
    assert (zeros == tensorflow.mended.numpy()).all()
