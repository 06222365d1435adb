"""Equal in outputs and in every gradient once images and kernel are in
the order of axes that each framework expects."""

DIFFERS = {
    "weight_shape": (
        "(out, in, height, width) and (height, width, in, out)"
    ),
    "y_shape": "channels come first in PyTorch and last in Keras",
}


def check(pytorch, tensorflow):
    ported = pytorch.conv.weight.detach().permute(2, 3, 1, 0)
    assert (ported.numpy() == tensorflow.conv.kernel.numpy()).all()
