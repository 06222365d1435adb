"""What both frameworks are timed at: the sizes of the models, and the data."""

import os

import numpy as np
from sklearn.datasets import load_digits

BATCH = 32
THREADS = int(os.environ.get("BENCH_THREADS", "1"))
SMALL = (784, 64, 64, 10)
ON_DIGITS = (64, 64, 64, 10)


def sizes(group: str) -> tuple[int, ...]:
    """Inputs, hidden units and outputs of the model of a group."""
    return ON_DIGITS if group in ("epoch", "first_epoch") else SMALL


def large(accelerator: str) -> tuple[int, ...]:
    """The model whose products dominate, and its batch: on an accelerator that takes more."""
    return (8192, 16384, 16384, 10, 2048) if accelerator else (1024, 2048, 2048, 10, 256)


def digits() -> tuple[np.ndarray, np.ndarray]:
    data = load_digits()
    return (data.data / 16).astype(np.float32), data.target.astype(np.int64)
