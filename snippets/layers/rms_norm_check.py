"""Equal once PyTorch is told the epsilon of Keras."""

import numpy as np
import torch

DIFFERS = {
    "translated": (
        "Keras adds 1e-6, PyTorch the smallest step of float32 at 1"
    ),
}


def check(pytorch, tensorflow):
    # `eps=None` means the machine epsilon of the dtype, 1.2e-7.
    eps = float(np.finfo(np.float32).eps)
    said = torch.nn.RMSNorm(6, eps=eps)(pytorch.x)
    assert torch.allclose(said, pytorch.translated, rtol=1e-6)
    return {
        "machine_epsilon": eps,
        "pytorch_spread": pytorch.translated.std(correction=0).item(),
        "keras_spread": tensorflow.translated.numpy().std(),
    }
