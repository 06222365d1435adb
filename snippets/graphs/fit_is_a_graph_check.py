"""Sixteen steps give the same weights each time. Python runs the loss
sixteen times in a loop or with `run_eagerly=True`, and only to trace it
in `fit`."""

from statistics import median
from time import perf_counter

import keras

DIFFERS = {
    "python_calls": "`fit` runs a graph: Python only traced the loss",
}


def check(pytorch, tensorflow):
    assert pytorch.python_calls == 16
    assert 1 <= tensorflow.python_calls < 4
    graph, eager = (
        _seconds(tensorflow, False),
        _seconds(tensorflow, True),
    )
    return {"eager_over_graph": eager / graph}


def _seconds(tensorflow, run_eagerly):
    """The median time of an epoch, after one epoch to warm up."""
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    model.compile("sgd", "mse", run_eagerly=run_eagerly)
    times = []
    for _ in range(6):
        start = perf_counter()
        model.fit(tensorflow.x, tensorflow.y, batch_size=1, verbose=0)
        times.append(perf_counter() - start)
    return median(times[1:])
