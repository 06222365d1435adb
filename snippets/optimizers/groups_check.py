"""Equal: one optimiser with two groups in PyTorch, two optimisers in
Keras."""

import keras
import numpy as np


def check(pytorch, tensorflow):
    # One rate for both would give other numbers.
    assert abs(pytorch.body_weights[0] - 1) > 0.01
    assert abs(pytorch.head_weights[0] - 3) > 1
    if not hasattr(keras.optimizers, "MultiOptimizer"):
        return  # Keras 3.3 has none
    body = keras.Variable([1.0, 2.0], name="body")
    head = keras.Variable([3.0], name="head")
    sgd = keras.optimizers.SGD
    by_path = {"body": sgd(0.01, momentum=0.9)}
    optimizer = keras.optimizers.MultiOptimizer(
        keras.optimizers.OptimizerMap(sgd(0.1, momentum=0.9), by_path)
    )
    for _ in range(3):
        with tensorflow.tf.GradientTape() as tape:
            loss = keras.ops.sum(body**2) * head
        variables = [body, head]
        optimizer.apply(tape.gradient(loss, variables), variables)
    weights = [*body.numpy(), *head.numpy()]
    expected = pytorch.body_weights + pytorch.head_weights
    assert np.allclose(weights, expected, rtol=1e-5)
