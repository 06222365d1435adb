"""Equal steps: both undo the scale, and both skip a step whose
gradients are not finite."""

import keras
import torch

DIFFERS = {"default_scale": "PyTorch starts at 65536, Keras at 32768"}


def check(pytorch, tensorflow):
    """Both double the scale; Keras wraps the optimiser by itself."""
    assert torch.amp.GradScaler("cpu").get_growth_factor() == 2
    optimizer = keras.optimizers.LossScaleOptimizer(
        keras.optimizers.SGD(0.25),
        initial_scale=8.0,
        dynamic_growth_steps=2,
    )
    weight = keras.Variable([1.0])
    scales = []
    for _ in range(2):
        optimizer.apply([keras.ops.ones(1)], [weight])
        scales.append(float(optimizer.dynamic_scale))
    assert scales == [8, 16]
    for dtype, wrapped in (("mixed_float16", True), ("float32", False)):
        model = _Model(dtype=dtype)
        model.compile(keras.optimizers.SGD(), "mean_squared_error")
        kind = keras.optimizers.LossScaleOptimizer
        assert isinstance(model.optimizer, kind) is wrapped, dtype


class _Model(keras.Model):
    def call(self, x):
        return x
