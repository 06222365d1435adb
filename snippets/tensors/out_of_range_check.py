"""Equal for positions inside the table, and for -1 once it is wrapped."""

import pytest
import torch


def check(pytorch, tensorflow):
    # Compiled with XLA, a position outside is moved inside, silently.
    # PyTorch does the same only where it is told to.
    assert tensorflow.clamped.numpy().tolist() == [30.0, 10.0]
    with pytest.raises(IndexError):
        torch.index_select(pytorch.table, 0, torch.tensor([5]))
