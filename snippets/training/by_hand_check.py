"""Equal losses in all ten epochs and equal final weights. Both start
from the same weights and take the batches in the same order."""

import numpy as np


def check(pytorch, tensorflow):
    """One more step as a graph and one without a graph agree."""
    model, start = tensorflow.model, tensorflow.model.get_weights()
    batch = tensorflow.inputs, tensorflow.targets
    tensorflow.train_step(*batch)
    graph = model.get_weights()
    model.set_weights(start)
    tensorflow.train_step.python_function(*batch)
    eager = model.get_weights()
    for before, one, other in zip(start, graph, eager, strict=True):
        apart = np.abs(one - other).max()
        assert apart <= 1e-5 * np.abs(other).max(), apart
        assert np.abs(one - before).max() > 0, "the step did nothing"
