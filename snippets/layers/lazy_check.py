"""Equal once an input has been seen. Before, a Keras layer has no
weights at all."""

import torch
from keras import layers

DIFFERS = {
    "arrays_at_once": "`Dense` makes its weights when an input comes",
}


def check(pytorch, tensorflow):
    assert pytorch.raises and tensorflow.raises
    assert pytorch.linear.weight.shape == (5, 4)
    lazy = torch.nn.LazyLinear(5)
    assert torch.nn.parameter.is_lazy(lazy.weight)
    # `build` makes the weights without an input.
    dense = layers.Dense(5)
    dense.build((None, 4))
    assert len(dense.weights) == 2
    try:
        layers.Dense(5).set_weights([tensorflow.kernel])
    except ValueError as error:
        message = str(error)
    else:
        message = "an unbuilt layer took weights"
    assert "expecting 0 weights" in message, message
