"""Equal, with two filters for each channel. PyTorch has no layer for
it: `groups` makes a convolution depthwise."""


def check(pytorch, tensorflow):
    # No bias between the two steps, one bias at the end.
    assert len(tensorflow.separable.weights) == 3
    assert pytorch.depth.bias is None
