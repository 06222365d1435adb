"""Eager and compiled outputs agree, within each framework and between
them, to a few units of the last digit."""

from statistics import median
from time import perf_counter

import numpy as np
import tensorflow as tf
import torch

NEEDS = {"compiler", "slow"}


def check(pytorch, tensorflow):
    right = pytorch.eager_outputs.numpy()
    others = {
        "pytorch_compiled": pytorch.compiled_outputs,
        "tensorflow_eager": tensorflow.eager_outputs,
        "tensorflow_graph": tf.function(tensorflow.model)(
            tensorflow.inputs
        ),
        "tensorflow_compiled": tensorflow.compiled_outputs,
    }
    largest = {
        name: np.abs(other.numpy() - right).max() / np.abs(right).max()
        for name, other in others.items()
    }
    assert max(largest.values()) < 1e-5, largest
    with torch.inference_mode():
        inputs = torch.from_numpy(pytorch.inputs)
        compiled = _seconds(pytorch.compiled, inputs)
        eager = _seconds(pytorch.model, inputs)
    return {
        "largest": max(largest.values()),
        "compiled_over_eager": compiled / eager,
    }


def _seconds(model, inputs):
    times = []
    for _ in range(50):
        start = perf_counter()
        model(inputs)
        times.append(perf_counter() - start)
    return median(times)
