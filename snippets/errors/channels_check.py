"""With the channels where each framework expects them, the outputs
agree."""

DIFFERS = {"wrong": "each tab starts from the other's order of axes"}


def check(pytorch):
    # A reshape gives the right shape and another image.
    mixed = pytorch.wrong.reshape(2, 3, 8, 9)
    mixed = pytorch.layer(mixed).permute(0, 2, 3, 1)
    assert mixed.shape == pytorch.output.shape
    assert (mixed - pytorch.output).abs().max() > 1
