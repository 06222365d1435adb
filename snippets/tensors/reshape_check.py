"""Equal numbers in equal order; PyTorch shares memory through view."""

import torch

DIFFERS = {
    "x": "a view of a PyTorch tensor shares its memory",
}


def check(pytorch):
    x = torch.arange(6.0).reshape(2, 3)
    assert x.is_contiguous() and not x.T.is_contiguous()
    # reshape gives a view where it can, and copies where it must.
    assert x.reshape(6)._base is not None
    assert x.reshape(6).data_ptr() == x.data_ptr()
    assert x.T.reshape(6).data_ptr() != x.data_ptr()
    assert (x.T.contiguous().view(6) == x.T.reshape(6)).all()
