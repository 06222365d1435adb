"""Equal over inputs from -6 to 6, but for one default."""

DIFFERS = {
    "function_gelu": (
        "`keras.ops.gelu` takes the approximate form by default,"
        " `keras.activations.gelu` the exact one"
    )
}


def check(pytorch, tensorflow):
    apart = (pytorch.gelu - pytorch.gelu_approximate).abs().max()
    assert 1e-4 < apart < 1e-3
    return {"apart": apart.item()}
