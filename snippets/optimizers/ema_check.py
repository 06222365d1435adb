"""Equal with the same decay, updated after every step."""

import keras
import tensorflow as tf

DIFFERS = {
    "after_training": (
        "at its end, fit replaces the weights by their average; "
        "PyTorch keeps two models"
    ),
    "default_momentum": "PyTorch averages over about ten times more steps",
}


def check(pytorch, tensorflow):
    """In a loop of your own, finalize_variable_values replaces them."""
    assert pytorch.after_training == 5.0
    assert pytorch.model.bias is None  # only the weight is trained
    assert abs(tensorflow.after_training - pytorch.averages[-1]) < 1e-6
    for finalize in (False, True):
        weight = tf.Variable([0.0])
        optimizer = keras.optimizers.SGD(
            1.0, use_ema=True, ema_momentum=0.9
        )
        for _ in range(5):
            optimizer.apply([tf.constant([-1.0])], [weight])
        if finalize:
            optimizer.finalize_variable_values([weight])
        expected = pytorch.averages[-1] if finalize else 5.0
        assert abs(float(weight[0]) - expected) < 1e-6, finalize
    # Without the callback, too, fit ends with the average.
    dense = keras.layers.Dense(
        1, use_bias=False, kernel_initializer="zeros"
    )
    model = keras.Sequential([keras.Input((1,)), dense])
    model.compile(
        keras.optimizers.SGD(1.0, use_ema=True, ema_momentum=0.9),
        loss=lambda y_true, y_pred: -y_pred,
    )
    model.fit(tf.ones((1, 1)), tf.ones((1, 1)), epochs=5, verbose=0)
    assert abs(float(dense.kernel[0, 0]) - pytorch.averages[-1]) < 1e-6
