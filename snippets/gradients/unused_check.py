"""`None` for what was not used, or zero if you ask for it."""

DIFFERS = {
    "answer": "`torch.autograd.grad` refuses, a tape says nothing",
}


def check(pytorch):
    assert pytorch.unused.grad is None  # `backward()` says nothing too
