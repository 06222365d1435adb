"""After 100 layers, too, both agree with each other and with exact
arithmetic to 1e-5 of the largest value."""

import numpy as np


def check(pytorch, tensorflow):
    found, x = {}, pytorch.x.astype(np.float64)
    rng = np.random.default_rng(0)
    rng.standard_normal((32, 128), dtype=np.float32)
    for layer in range(1, 101):
        weight = rng.normal(0, 1.4 / 128**0.5, (128, 128))
        x = np.maximum(x @ weight.astype(np.float32), 0)
        if layer in pytorch.outputs:
            one, other = (
                pytorch.outputs[layer],
                tensorflow.outputs[layer],
            )
            assert one.std() > 0.01, "the signal has died out"
            size = x.max()
            found[f"exact_{layer}"] = np.abs(one - x).max() / size
            apart = np.abs(one - other).max() / size
            assert apart <= 1e-5 and found[f"exact_{layer}"] <= 1e-5
    assert found["exact_100"] > found["exact_1"]
    return found
