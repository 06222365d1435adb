"""Every step agrees, and so does the last output once it is put together
from both final states."""

DIFFERS = {
    "naive_last": "at the last step, the backward half of PyTorch has read one step only"
}


def check(pytorch):
    half = pytorch.naive_last[:, :4] - pytorch.last[:, :4]
    assert abs(half).max() < 1e-6  # the forward half was right
    backward = pytorch.all_steps[:, 0, 4:] - pytorch.last[:, 4:]
    assert abs(backward).max() < 1e-6
