"""Keras drops a feature at every step or at none. `Dropout1d` does the
same in PyTorch; a plain dropout layer draws each step anew in both."""

DIFFERS = {
    "argument_drops": "PyTorch drops between stacked layers, Keras drops the input"
}


def check(pytorch, tensorflow):
    assert not pytorch.argument_drops
    assert pytorch.same_steps and not pytorch.layer_same_steps
