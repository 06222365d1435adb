"""One row at a time or all at once, by call or by `predict`: the outputs
agree. The check also times them, and asserts no time."""

from statistics import median
from time import perf_counter

import numpy as np
import tensorflow as tf


def check(tensorflow):
    model, rows = tensorflow.model, tensorflow.rows
    graph = tf.function(model)
    ways = {
        "predict": lambda row: model.predict(row, verbose=0),
        "predict_on_batch": model.predict_on_batch,
        "call": model,
        "graph": graph,
    }
    seconds = {}
    for name, way in ways.items():
        outputs = [np.asarray(way(row[None])) for row in rows]
        np.testing.assert_allclose(
            np.concatenate(outputs), tensorflow.at_once, atol=1e-5
        )
        seconds[name] = median(_time(way, row[None]) for row in rows)
    return {
        "predict_over_call": seconds["predict"] / seconds["call"],
        "predict_over_graph": seconds["predict"] / seconds["graph"],
    }


def _time(way, row):
    start = perf_counter()
    np.asarray(way(row))
    return perf_counter() - start
