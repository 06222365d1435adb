"""Equal once PyTorch divides by the number of rows, as Keras does."""

DIFFERS = {
    "loss": (
        "PyTorch divides by the sum of the weights,"
        " Keras by the number of rows"
    ),
    "weight": "so the steps are longer in Keras, too",
}


def check(pytorch, tensorflow):
    """Weights of mean 1 over the rows give Keras PyTorch's loss."""
    mean = float(pytorch.class_weight[pytorch.y].mean())
    scaled = tensorflow.loss / mean
    assert abs(scaled - pytorch.loss) < 1e-5 * pytorch.loss
