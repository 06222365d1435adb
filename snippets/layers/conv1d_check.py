"""Equal with the axes moved. Neither framework turns the kernel round,
as a mathematician's convolution does."""

import numpy as np
import torch
from torch.nn import functional as F

DIFFERS = {
    "steps": "one channel: it stands before the steps or after them",
    "weights": "(out, in, size) and (size, in, out)",
}


def check(pytorch, tensorflow):
    assert pytorch.slid.tolist() == [-3.0, -6.0]
    # With dilation, causal padding grows with it.
    weight = torch.from_numpy(pytorch.kernel.transpose(2, 1, 0).copy())
    ours = F.conv1d(F.pad(pytorch.x, (6, 0)), weight, dilation=2)
    layer = tensorflow.layers.Conv1D(
        5, 4, padding="causal", dilation_rate=2, use_bias=False
    )
    layer.build(pytorch.series.shape)
    layer.set_weights([pytorch.kernel])
    theirs = layer(pytorch.series).numpy()
    assert np.abs(ours.transpose(1, 2).numpy() - theirs).max() < 1e-4
    # "causal": no output sees a later step.
    later = pytorch.series.copy()
    later[:, 5:] += 1
    layer = tensorflow.layers.Conv1D(5, 4, padding="causal")
    layer.build(later.shape)
    layer.set_weights([tensorflow.kernel, tensorflow.bias])
    before, after = tensorflow.causal.numpy(), layer(later).numpy()
    assert np.allclose(before[:, :5], after[:, :5], atol=1e-5)
    assert np.abs(before[:, 5:] - after[:, 5:]).max() > 0.1
