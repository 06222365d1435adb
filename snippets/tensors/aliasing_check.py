"""Equal once PyTorch works on a clone."""

import torch

DIFFERS = {
    "x": "+= changes a PyTorch tensor; in TensorFlow it makes a new one",
    "grid": "a row of a PyTorch tensor is a view of it",
}


def check(pytorch):
    start = torch.zeros(3)
    values = start
    values = values + 1
    assert (start == 0).all() and (values == 1).all()
    # Each of these is a view: it shares the memory of the whole.
    assert pytorch.shifted is pytorch.x
    grid = torch.zeros(2, 3)
    for view in (grid[0], grid[:, 1:], grid.view(6), grid.T):
        assert view._base is grid
    assert grid.clone()._base is None
