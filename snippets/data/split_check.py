"""A split that is made once keeps the test rows out. A split of a
pipeline that reshuffles is another split each time."""

import tensorflow as tf

DIFFERS = {
    "leaked": "`shuffle` draws a new order each time it is read",
}


def check(pytorch, tensorflow):
    assert pytorch.leaked == 0
    assert 100 < tensorflow.leaked < 200
    tf.random.set_seed(0)
    rows = tensorflow.rows.shuffle(1000, seed=3)
    train, test = rows.take(800), rows.skip(800)
    seen = set()
    for _ in range(3):
        seen |= tensorflow.epoch(train)
    leaked = len(seen & tensorflow.epoch(test))
    assert leaked > 180
    return {"seen_in_training": leaked}
