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
    """On all rows at once, weights of mean 1 give PyTorch's step."""
    tab, keras = tensorflow, tensorflow.keras
    tab.output.kernel.assign(tab.start)
    tab.output.bias.assign(np.zeros(3))
    tab.model.compile(
        keras.optimizers.SGD(learning_rate=0.1),
        keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    )
    mean = float(pytorch.class_weight[pytorch.y].mean())
    weights = {0: 1 / mean, 1: 3 / mean, 2: 7 / mean}
    rows = len(tab.x)
    tab.model.fit(
        tab.x, tab.y, batch_size=rows, class_weight=weights, verbose=0
    )
    kernel = tab.output.kernel.numpy()
    assert np.allclose(kernel, pytorch.weight, atol=1e-6)
