"""The ten models: what each is called, and what it is asked.

`torch_models.py` and `keras_models.py` hold a function of each name.
"""

import numpy as np

WORDS = 50
MODELS = {
    "mlp": ("MLP", [(16,)]),
    "cnn": ("CNN with BatchNorm", [(3, 16, 16)]),
    "depthwise": ("Depthwise CNN", [(4, 16, 16)]),
    "transposed": ("Transposed convolution", [(3, 8, 8)]),
    "lstm": ("LSTM", [(12, 8)]),
    "gru": ("GRU", [(12, 8)]),
    "attention": ("Attention", [(12, 16)]),
    "embedding": ("Embedding classifier", [(10,)]),
    "control_flow": ("Control flow", [(16,)]),
    "inputs": ("Multiple inputs", [(8,), (3, 8, 8)]),
}
"""Its title, and the shape of each input without the batch; images as PyTorch has them."""

ROWS = {"example": 4, "others": 4, "another size": 7}
"""What a converted model is asked: the example that it was converted with, as many other rows, and
a batch of another size."""


def arrays(name: str, batch: str, framework: str) -> list[np.ndarray]:
    """The inputs of a model, the same on every machine, as its framework wants them."""
    rng = np.random.default_rng([*ROWS].index(batch))
    found = []
    for shape in MODELS[name][1]:
        shape = (ROWS[batch], *shape)
        if name == "embedding":
            kind = np.int64 if framework == "torch" else np.int32
            found.append(rng.integers(0, WORDS, shape).astype(kind))
            continue
        # Above zero on average, or below it: the model with control flow must go both ways.
        middle = 0.5 if batch == "example" else -0.5
        array = rng.normal(middle, 1, shape).astype(np.float32)
        found.append(array if framework == "torch" else channels_last(array))
    return found


def channels_last(array: np.ndarray) -> np.ndarray:
    """An image as Keras has it; anything else as it is."""
    return array.transpose(0, 2, 3, 1).copy() if array.ndim == 4 else array


def values(name: str, shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """A weight as training might leave it: no statistic at its start, no variance below zero."""
    low, high = (0.5, 1.5) if "var" in name else (-0.3, 0.3)
    return rng.uniform(low, high, shape).astype(np.float32)
