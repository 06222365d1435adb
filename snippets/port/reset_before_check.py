"""Equal with a cell of a few lines. The ready-made cell takes the
same weights and computes something else."""

import pytest
import torch
from sidebyside import port

DIFFERS = {
    "plain_state": "nn.GRU resets after the matrix product, not before",
}


def check(pytorch, tensorflow):
    before = pytorch.cell.weight_hh.clone()
    with torch.no_grad():
        pytorch.cell.weight_hh.zero_()
    port.to_torch(tensorflow.gru, pytorch.cell)
    assert torch.equal(pytorch.cell.weight_hh, before)
    with pytest.raises(ValueError, match="no weights make it equal"):
        port.to_torch(tensorflow.gru, pytorch.plain_cell)
