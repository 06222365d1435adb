"""Equal: a weight that is trained, and a number that is only kept."""


def check(pytorch, tensorflow):
    kept = tensorflow.layer.non_trainable_weights
    assert [weight.name for weight in kept] == ["calls"]
