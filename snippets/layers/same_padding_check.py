"""Equal at stride 1, whatever the kernel: "same" keeps the size and
"valid" does not."""

import numpy as np
import pytest
import torch
from torch.nn import functional as F


def check(pytorch, tensorflow):
    # The usual spelling by number, for odd kernels.
    by_number = pytorch.conv(pytorch.kernel_3, padding=1)
    assert torch.allclose(by_number, pytorch.same, atol=1e-5)
    # An even kernel: one more zero below and to the right.
    x = torch.from_numpy(pytorch.images).permute(0, 3, 1, 2)
    weight = torch.from_numpy(pytorch.kernel_4).permute(3, 2, 0, 1)
    y = F.conv2d(F.pad(x, (1, 2, 1, 2)), weight).permute(0, 2, 3, 1)
    even = tensorflow.same_even_kernel
    assert np.abs(y.numpy() - even.numpy()).max() < 1e-4
    # PyTorch warns of the copy, the first time in a process.
    for warning in pytorch.caught:
        assert "zero-padded copy" in str(warning.message)
    torch.set_warn_always(True)
    try:
        with pytest.warns(UserWarning, match="zero-padded copy"):
            pytorch.conv(pytorch.kernel_4, padding="same")
    finally:
        torch.set_warn_always(False)
