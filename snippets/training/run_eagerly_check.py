"""Equal weights in every form. Python runs the loss function at every
step only with `run_eagerly=True`."""

import tensorflow as tf

DIFFERS = {
    "calls": "`fit` runs a graph: Python runs while tracing only",
    "has_values": "while `fit` is being traced, no numbers exist yet",
}


def check(pytorch, tensorflow):
    """What `compile` decides unless it is told."""
    model = tensorflow.model
    assert model.steps_per_execution == 1 and not model.run_eagerly
    if not tf.config.list_physical_devices("GPU"):
        assert model.jit_compile is False
    assert pytorch.calls == 6 and tensorflow.calls <= 2
