"""Equal at every stage: forward, loss, each gradient, one step, ten
steps. PyTorch's block lists its layers in another order."""

import keras
import numpy as np
import pytest
import torch
from sidebyside import port, stages


def check(pytorch, tensorflow):
    model, block = pytorch.model, pytorch.model.block
    ours = [
        model.embedding,
        block.self_attn,
        block.norm1,
        block.linear1,
        block.linear2,
        block.norm2,
        model.head,
    ]
    assert tensorflow.ids.dtype == "int64"
    theirs = [each for each in tensorflow.model.layers if each.weights]
    assert port.settings_that_differ(ours, theirs) == []
    with pytest.raises(
        ValueError, match="no rule pairs PyTorch Linear"
    ):
        port.to_keras(model, tensorflow.model)
    rng = np.random.default_rng(1)
    with torch.no_grad():
        for weight in model.parameters():
            values = rng.normal(0.1, 0.5, weight.shape)
            weight.copy_(torch.from_numpy(values))
            assert np.allclose(weight, values)
    return stages.compare(
        model,
        tensorflow.model,
        (pytorch.loss_function, tensorflow.loss_function),
        (
            torch.optim.SGD(model.parameters(), lr=0.25),
            keras.optimizers.SGD(learning_rate=0.25),
        ),
        [
            *zip(
                zip(pytorch.x, pytorch.y, strict=True),
                zip(tensorflow.x, tensorflow.y, strict=True),
                strict=True,
            )
        ],
        layers=(ours, theirs),
    )
