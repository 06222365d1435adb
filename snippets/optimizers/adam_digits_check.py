"""Equal with the epsilon that Keras in effect uses, set at each step."""

import numpy as np

DIFFERS = {
    "default": {
        "tensorflow": "Adam's epsilon differs in value and place"
    },
}


def check(pytorch, tensorflow):
    one, other = np.array(pytorch.default), np.array(tensorflow.default)
    mended = np.array(pytorch.mended)
    shortcut = np.abs(np.array(tensorflow.train(1e-8)) - one).max()
    mended_apart = np.abs(mended - other).max()
    # One epsilon for both is no substitute.
    assert shortcut > 5 * mended_apart
    assert shortcut > 0.5 * np.abs(one - other).max()
    return {
        "defaults_apart": np.abs(one - other).max(),
        "same_epsilon_apart": shortcut,
        "mended_apart": mended_apart,
    }
