"""Equal. Without the exception, both would shrink the bias too."""

import keras
import numpy as np
import torch


def check(pytorch, tensorflow):
    # A gradient of zero: what is left is the decay, 1 - 0.1 * 0.5.
    weight = torch.nn.Parameter(torch.ones(2))
    weight.grad = torch.zeros(2)
    torch.optim.AdamW([weight], lr=0.1, weight_decay=0.5).step()
    assert np.allclose(weight.detach().numpy(), 0.95)
    for excluded, expected in ([], 0.95), (["bias"], 1.0):
        bias = keras.Variable([1.0, 1.0], name="bias")
        optimizer = keras.optimizers.AdamW(0.1, weight_decay=0.5)
        optimizer.exclude_from_weight_decay(var_names=excluded)
        optimizer.apply([keras.ops.zeros(2)], [bias])
        assert np.allclose(bias.numpy(), expected), excluded
    # The word may stand anywhere in the name.
    variable = keras.Variable([1.0], name="my_bias_2")
    optimizer = keras.optimizers.AdamW(0.1, weight_decay=0.5)
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    optimizer.apply([keras.ops.zeros(1)], [variable])
    assert variable.numpy()[0] == 1.0
