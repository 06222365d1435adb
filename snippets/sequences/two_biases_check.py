"""With one of its two biases frozen at zero, PyTorch trains as Keras."""

import numpy as np

DIFFERS = {
    "two_biases": "each of the two biases takes a full step, so their sum moves twice as far"
}


def check(pytorch):
    moved = pytorch.two_biases.numpy() - pytorch.bias
    alone = pytorch.one_bias.numpy() - pytorch.bias
    ratio = np.linalg.norm(moved) / np.linalg.norm(alone)
    assert abs(ratio - 2) < 1e-3
    return {"ratio": ratio}
