"""Equal once PyTorch is told of the layers in the list."""

DIFFERS = {
    "list_drops_in_eval": (
        "`eval()` cannot see layers in a plain Python list, Keras can"
    )
}


def check(pytorch, tensorflow):
    """Weights in a plain list are out of sight, too."""
    from torch import nn

    for model, rate in (
        (pytorch.plain, "p"),
        (pytorch.model, "p"),
        (tensorflow.model, "rate"),
    ):
        identity, block = getattr(model, "layers", model)
        assert type(identity).__name__ == "Identity"  # so it is nested
        assert getattr(block.layers[0], rate) == 0.5
    assert not pytorch.plain.training

    def container(_):
        return [nn.Linear(2, 3)]

    assert not list(pytorch.Block(container).parameters())
