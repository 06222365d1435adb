"""Smaller files, nearly the same answers."""

NEEDS = {"process", "slow"}
DIFFERS = {
    "before": "each format adds a header of its own",
    "after": "each format adds a header of its own",
    "answer": "torchao rounds the weights, Keras the inputs of a layer as well",
    "gap": "so Keras is further from the original",
}


def check(pytorch, tensorflow):
    assert pytorch.gap < tensorflow.gap < 0.5
    for tab in (pytorch, tensorflow):
        assert tab.after < tab.before
        assert tab.accuracy > 0.9
