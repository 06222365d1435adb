"""The same formula in both, also by hand. Keras smooths one-hot labels
only."""


def check(pytorch, tensorflow):
    assert abs(pytorch.smooth - pytorch.by_hand) < 1e-6
    plain = pytorch.F.cross_entropy(pytorch.logits, pytorch.labels)
    assert abs(pytorch.smooth - plain) > 1e-3
