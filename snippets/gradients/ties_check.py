"""Equal in the spellings that share a tie evenly."""

DIFFERS = {
    "axis_grad": (
        "`max(dim=...)` picks one place in PyTorch,"
        " `tf.reduce_max` shares the gradient"
    ),
    "pair_grads": (
        "`torch.maximum` halves a tie,"
        " `tf.maximum` gives it to the first argument"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.axis_grad == [0, 1, 0]
    assert tensorflow.axis_grad == [0, 0.5, 0.5]
