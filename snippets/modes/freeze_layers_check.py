"""Equal once Keras compiles again. The frozen layer stays, the other
one learns, and both tabs end with the same weights."""

import torch

DIFFERS = {
    "moved_after_freezing": "`fit` keeps to what was compiled before",
}


def check(pytorch, tensorflow):
    """A gradient from before the freezing still moves the weight."""
    weight = torch.nn.Parameter(torch.ones(2))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    weight.square().sum().backward()
    weight.requires_grad_(False)
    optimizer.step()
    assert (weight != 1).all()
    weight.fill_(1.0)
    optimizer.zero_grad()
    optimizer.step()
    assert (weight == 1).all()
