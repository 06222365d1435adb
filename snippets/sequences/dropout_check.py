"""Keras drops a feature at every step or at none. `Dropout1d` does the
same in PyTorch; a plain dropout layer draws each step anew in both."""

DIFFERS = {
    "layer_same_steps": "drawn at random by each framework",
    "argument_drops": "PyTorch drops between stacked layers, Keras drops the input",
}


def check(pytorch, tensorflow):
    assert not pytorch.argument_drops
    for tab in (pytorch, tensorflow):
        # Four steps in five agree by chance, the fifth is the first.
        assert tab.same_steps == 1
        assert abs(tab.layer_same_steps - 0.744) < 0.02
