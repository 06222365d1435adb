"""An L2 penalty of c is PyTorch's `weight_decay=2 * c`, in SGD and in
Adam. What Keras calls `weight_decay` is what PyTorch calls AdamW."""

DIFFERS = {
    "same_number": "the penalty c·w² has the gradient 2·c·w",
    "adam_by_name": (
        "PyTorch's Adam adds the decay to the gradient,"
        " Keras takes it off the weight"
    ),
}
TOLERANCE = 1e-4  # Keras corrects the bias of Adam in float32, PyTorch in float64


def check(pytorch, tensorflow):
    # The penalty does something, and with Adam it is not the decay.
    assert abs(pytorch.adam_penalty - pytorch.adam_decay).max() > 1e-3
    # Plain SGD has no bias to correct, so nothing is left to round.
    assert (
        abs(pytorch.sgd_penalty.numpy() - tensorflow.sgd_penalty).max()
        < 3e-6
    )
