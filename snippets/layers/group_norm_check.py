"""Equal with the same epsilon. One group for each channel is instance
normalisation."""

DIFFERS = {
    "translated": "epsilon is 1e-5 in PyTorch and 1e-3 in Keras",
}


def check(pytorch, tensorflow):
    assert tensorflow.layers.GroupNormalization().groups == 32
    try:
        tensorflow.layers.GroupNormalization()(tensorflow.images)
    except ValueError:
        pass
    else:
        raise AssertionError("6 channels went into 32 groups")
    # PyTorch's instance normalisation owns no weights by default.
    assert not list(pytorch.nn.InstanceNorm2d(6).parameters())
    assert len(tensorflow.instance_norm.weights) == 2
