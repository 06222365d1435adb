"""Rounding shrinks a million times and more from float32 to float64.
A real difference, here an epsilon, stays as large as it was."""

import numpy as np

DIFFERS = {
    "default_32": "the default epsilon of a layer norm is 1e-5 or 1e-3",
    "default_64": "a real difference is as large in float64",
}


def check(pytorch, tensorflow):
    def apart(name):
        return abs(getattr(pytorch, name) - getattr(tensorflow, name))

    found = {
        name: apart(name)
        for name in (
            "default_32",
            "default_64",
            "loss_32",
            "loss_64",
            "tenth_64",
        )
    }
    # What was computed in float32 is a float32.
    for tab in (pytorch, tensorflow):
        for name in found:
            value = getattr(tab, name)
            short = float(np.float32(value)) == value
            assert short == name.endswith("32")
    assert found["loss_64"] < 1e-13, found
    assert found["loss_32"] < 1e-6
    assert found["default_64"] > 1e-4
    real = found["default_64"]
    assert abs(found["default_32"] - real) < 0.01 * real
    # Keras holds the learning rate in float32: 0.1 is not exact there.
    assert 1e-12 < found["tenth_64"] < 1e-7
    return {f"apart_{name}": value for name, value in found.items()}
