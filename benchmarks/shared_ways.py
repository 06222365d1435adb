"""The same PyTorch epoch alone, and between epochs of Keras in the same process.

This is how not to measure: it shows what the other files avoid. The first two run before
TensorFlow is there.
"""

import os

import pytest
import torch
from torch_ways import NAME, train

CORES = os.cpu_count()
_keras = {}


def keras_epoch():
    if not _keras:
        import tensorflow_ways

        _keras["epoch"] = tensorflow_ways.train("fit")
    _keras["epoch"]()


WAYS = {
    "alone, one thread": (1, False),
    f"alone, {CORES} threads": (CORES, False),
    "beside Keras, one thread": (1, True),
    f"beside Keras, {CORES} threads": (CORES, True),
}


@pytest.mark.parametrize(("group", "way"), [("sharing", way) for way in WAYS])
def test_way(benchmark, group, way):
    benchmark.extra_info["accelerator"] = NAME
    threads, beside = WAYS[way]
    torch.set_num_threads(threads)
    epoch = train("eager")
    setup = keras_epoch if beside else None
    benchmark.pedantic(epoch, setup=setup, rounds=15, iterations=1, warmup_rounds=2)
