"""As many weights, once the biases are left out. The stride stands
elsewhere, which no count shows."""

DIFFERS = {
    "trainable": (
        "Keras gives each convolution a bias, "
        "though a batch normalisation follows"
    ),
    "biases": "torchvision leaves them out",
}


def check(pytorch, tensorflow):
    block = pytorch.model.layer2[0]
    assert (block.conv1.stride, block.conv2.stride) == ((1, 1), (2, 2))
    layer = tensorflow.model.get_layer
    assert layer("conv3_block1_1_conv").strides == (2, 2)
    assert layer("conv3_block1_2_conv").strides == (1, 1)
