"""Equal once PyTorch is told of the layers: a plain list hides them
from it, and they would never be trained, moved or saved."""

DIFFERS = {
    "translated": "PyTorch does not look for layers in a plain list",
}


def check(pytorch, tensorflow):
    hidden = pytorch.Model(list)
    assert not hidden.state_dict()
    # The hidden layers still compute: the outputs look right.
    y = hidden(pytorch.torch.from_numpy(pytorch.x)).detach().numpy()
    assert abs(y - tensorflow.y.numpy()).max() < 1e-5
