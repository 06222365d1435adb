"""Equal once PyTorch divides by the number of rows, as Keras does."""

import numpy as np

DIFFERS = {
    "loss": (
        "PyTorch divides by the sum of the weights,"
        " Keras by the number of rows"
    ),
    "weight": "so the steps are longer in Keras, too",
}


def check(pytorch, tensorflow):
    """Two ways to PyTorch's step in Keras: on all rows at once, weights
    of mean 1; always, the sum of the weights as the divisor."""
    mean = float(pytorch.class_weight[pytorch.y].mean())
    scaled = tensorflow.loss / mean
    assert abs(scaled - pytorch.loss) < 1e-5 * pytorch.loss
    weights = {0: 1 / mean, 1: 3 / mean, 2: 7 / mean}
    kernel = _fit(tensorflow, weights, "sum_over_batch_size")
    assert np.allclose(kernel, pytorch.weight, atol=1e-6)
    try:
        weights = {0: 1.0, 1: 3.0, 2: 7.0}
        kernel = _fit(tensorflow, weights, "mean_with_sample_weight")
    except ValueError as error:  # Keras 3.3 does not know it
        assert "Invalid value for argument `reduction`" in str(error)
    else:
        assert np.allclose(kernel, pytorch.weight, atol=1e-6)


def _fit(tab, weights, reduction):
    keras = tab.keras
    tab.output.kernel.assign(tab.start)
    tab.output.bias.assign(np.zeros(3))
    loss = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, reduction=reduction
    )
    tab.model.compile(keras.optimizers.SGD(learning_rate=0.1), loss)
    rows = len(tab.x)
    tab.model.fit(
        tab.x, tab.y, batch_size=rows, class_weight=weights, verbose=0
    )
    return tab.output.kernel.numpy()
