"""The current forms take the same four steps. Each old form takes
others."""

import keras
import numpy as np

DIFFERS = {
    "old_form": (
        "PyTorch skips the first rate, Keras never lowers the rate"
    )
}


def check(pytorch, tensorflow):
    right = pytorch.current_form.numpy()
    for wrong in (pytorch.old_form, tensorflow.old_form):
        assert np.abs(wrong.numpy() - right).max() > 0.1
    # Keras: four full steps, each times 1 - 2/8.
    constant = np.array([1, -2, 3]) * 0.75**4
    assert np.allclose(tensorflow.old_form.numpy(), constant)
    # A scheduler's verbose= is gone from PyTorch.
    weight = pytorch.torch.zeros(1, requires_grad=True)
    optimizer = pytorch.torch.optim.SGD([weight], lr=0.1)
    try:
        pytorch.LambdaLR(optimizer, lambda step: 1, verbose=True)
    except TypeError as error:
        assert "unexpected keyword argument 'verbose'" in str(error)
    else:
        raise AssertionError("verbose= is accepted")
    try:
        keras.optimizers.legacy.Adam()
    except ImportError as error:
        assert "is not supported in Keras 3" in str(error)
    else:
        raise AssertionError("legacy optimisers are back")
