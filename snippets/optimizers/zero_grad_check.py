"""Equal as long as the PyTorch loop zeroes its gradients."""

DIFFERS = {
    "without_zeroing": (
        "PyTorch adds each gradient to those before; a tape starts empty"
    ),
}


def check(pytorch, tensorflow):
    assert pytorch.losses[-1] < 0.5 * pytorch.losses[0]
    assert pytorch.without_zeroing[-1] > pytorch.losses[-1]
    # The first step has nothing to add to.
    pairs = zip(pytorch.losses, pytorch.without_zeroing, strict=True)
    apart = [abs(one - other) for one, other in pairs]
    assert max(apart[:2]) < 1e-6 < 0.01 < apart[2]
    # Then the loss falls, rises and falls again.
    lost = pytorch.without_zeroing
    assert min(lost[:5]) < 0.5 * max(lost[5:8])
    assert min(lost[8:]) < 0.9 * max(lost[5:8])
