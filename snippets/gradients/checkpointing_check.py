"""The gradient is the same, and the function runs twice for it."""

import numpy as np


def check(pytorch, tensorflow):
    for tab in (pytorch, tensorflow):
        np.testing.assert_allclose(
            tab.checkpointed_grad.numpy(), tab.grad.numpy(), rtol=1e-5
        )
        assert (tab.plain_calls, tab.checkpointed_calls) == (1, 2)
