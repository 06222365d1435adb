"""Equal with `reduction="batchmean"` and with the logarithm of the guess
as PyTorch's first argument."""

DIFFERS = {
    "by_default": "PyTorch also divides by the number of classes, 4",
    "no_logarithm": "PyTorch expects the logarithm of the guess",
}


def check(pytorch, tensorflow):
    ratio = float(tensorflow.by_default) / float(pytorch.by_default)
    assert abs(ratio - 4) < 1e-4
    assert pytorch.no_logarithm < 0
    apart = abs(pytorch.other_way - pytorch.divergence)
    assert apart > 0.01
    return {"ratio": ratio}
