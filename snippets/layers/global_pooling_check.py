"""The same numbers. PyTorch keeps two axes of size 1 until you remove
them."""

DIFFERS = {
    "pooled": "PyTorch keeps the pooled axes, with size 1",
}


def check(pytorch, tensorflow):
    kept = tensorflow.layers.GlobalAveragePooling2D(keepdims=True)
    assert kept(tensorflow.images).shape == (2, 1, 1, 3)
    assert pytorch.pooled.shape == (2, 3, 1, 1)
