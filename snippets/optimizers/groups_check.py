"""Equal: one optimiser with two groups in PyTorch, two optimisers in
Keras."""


def check(pytorch, tensorflow):
    # One rate for both would give other numbers.
    assert abs(pytorch.body_weights[0] - 1) > 0.01
    assert abs(pytorch.head_weights[0] - 3) > 1
