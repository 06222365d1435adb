"""The same network but for its biases."""

DIFFERS = {
    "trainable": (
        "Keras gives each convolution a bias, "
        "though a batch normalisation follows"
    ),
    "biases": "torchvision leaves them out",
}
