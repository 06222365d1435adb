"""Equal in outputs and in every gradient once images and kernel are in
the order of axes that each framework expects."""

DIFFERS = {
    "weight_shape": {
        "pytorch": (
            "(out, in, height, width) in PyTorch,"
            " (height, width, in, out) in Keras and Flax"
        )
    },
    "y_shape": {
        "pytorch": "channels come first in PyTorch, last elsewhere"
    },
}


def check(pytorch, tensorflow, jax=None):
    ported = pytorch.conv.weight.detach().permute(2, 3, 1, 0)
    assert (ported.numpy() == tensorflow.conv.kernel.numpy()).all()
    if jax:  # Flax pads unless told otherwise; the other two do not
        padded = jax.nnx.Conv(3, 5, (3, 2), rngs=jax.rngs)(jax.images)
        assert padded.shape == (2, 6, 7, 5)
