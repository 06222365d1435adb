"""In both, the plain attribute is left as it was, and the registered
one is trained to the same values."""

import numpy as np


def check(pytorch, tensorflow):
    for tab in (pytorch.plain_scale.detach(), tensorflow.plain_scale):
        assert np.array_equal(tab.numpy(), [1, 2, 3])
    assert (
        np.abs(pytorch.scale.detach().numpy() - [1, 2, 3]).min() > 0.1
    )
    for model in (pytorch.model, tensorflow.model):
        assert model.calls.numpy() == 0
    # Neither is found, and PyTorch does not save it either.
    assert len(list(pytorch.plain.parameters())) == 1
    assert len(tensorflow.plain.trainable_variables) == 1
    assert list(pytorch.plain.state_dict()) == ["shift", "calls"]
    assert list(pytorch.model.state_dict()) == [
        "shift",
        "scale",
        "calls",
    ]
    assert len(tensorflow.plain.variables) == 2
