"""Equal once PyTorch calls `eval()` on the layer, and again after each
`train()`."""

DIFFERS = {
    "frozen": "PyTorch still normalises by the batch",
    "frozen_mean": "PyTorch still updates what it remembers",
    "frozen_after_train": "`model.train()` switches the layer on again",
}


def check(pytorch, tensorflow):
    """What `fit` does, it has kept since the model was compiled."""
    assert not any(p.requires_grad for p in pytorch.norm.parameters())
    keras, x = tensorflow.keras, tensorflow.x
    norm = keras.layers.BatchNormalization()
    model = keras.Sequential(
        [keras.Input((3,)), norm, keras.layers.Dense(1)]
    )
    model.compile("sgd", "mse")
    model.fit(x, x[:, :1], verbose=0)
    norm.trainable = False
    for compile_again in (False, True):
        if compile_again:
            model.compile("sgd", "mse")
        before = norm.moving_mean.numpy()
        model.fit(x, x[:, :1], verbose=0)
        same = (norm.moving_mean.numpy() == before).all()
        assert same == compile_again
