"""Equal without padding, and for a kernel of 4. For a kernel of 3,
"same" is the full result with its end cut off."""

DIFFERS = {
    "translated": (
        "Keras cuts the last row and column off, `padding=1` cuts the"
        " first ones"
    ),
}


def check(pytorch, tensorflow):
    # What `padding=1, output_padding=1` keeps, as the reason says.
    kept = pytorch.valid[:, 1:, 1:]
    assert (kept - pytorch.translated).abs().max() < 1e-5
    apart = pytorch.translated.numpy() - tensorflow.mended.numpy()
    return {"apart": abs(apart).max()}
