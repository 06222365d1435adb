"""Equal: a weight that is trained, and a number that is only kept."""


def check(pytorch, tensorflow):
    assert (pytorch.Scale(3).scale == 1).all()
    fresh = tensorflow.Scale()
    fresh.build((4, 3))
    assert (fresh.scale.numpy() == 1).all()
    kept = tensorflow.layer.non_trainable_weights
    assert [weight.name for weight in kept] == ["calls"]
