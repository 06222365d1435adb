"""Equal once PyTorch calls `eval()` on the layer, and again after each
`train()`."""

DIFFERS = {
    "frozen": "PyTorch still normalises by the batch",
    "frozen_mean": "PyTorch still updates what it remembers",
    "frozen_after_train": "`model.train()` switches the layer on again",
}


def check(pytorch):
    """What is frozen in PyTorch is scale and shift."""
    assert not any(p.requires_grad for p in pytorch.norm.parameters())
