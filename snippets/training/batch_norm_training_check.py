"""Equal weights and means after training. The remembered variances are
equal once PyTorch's correction by n / (n - 1) is undone."""

import keras
import numpy as np
from sklearn.datasets import load_digits

DIFFERS = {
    "running_var": "PyTorch remembers the variance times n / (n - 1)"
}


def check(pytorch, tensorflow):
    """The default momentum, 0.99, has not caught up after 20 steps."""
    x, y = load_digits(return_X_y=True)
    x = (x[:640] / 16).astype("float32")
    accuracies = {}
    for name, momentum in (("slow", 0.99), ("fast", 0.9)):
        start = np.random.default_rng(0).standard_normal((64, 10)) / 8
        model = keras.Sequential(
            [
                keras.Input((64,)),
                keras.layers.Dense(32, use_bias=False),
                keras.layers.BatchNormalization(momentum=momentum),
                keras.layers.ReLU(),
                keras.layers.Dense(10),
            ]
        )
        rng = np.random.default_rng(0)
        for layer in (model.layers[0], model.layers[-1]):
            start = rng.standard_normal(layer.kernel.shape) / 4
            layer.kernel.assign(start)
        model.compile(
            keras.optimizers.SGD(learning_rate=0.5),
            keras.losses.SparseCategoricalCrossentropy(
                from_logits=True
            ),
            metrics=["accuracy"],
        )
        model.fit(x, y[:640], batch_size=32, shuffle=False, verbose=0)
        logits = model(x, training=True).numpy()
        accuracies[f"{name}_batch"] = (
            logits.argmax(1) == y[:640]
        ).mean()
        _, accuracies[name] = model.evaluate(x, y[:640], verbose=0)
    assert accuracies["slow"] < accuracies["fast"] - 0.02, accuracies
    return accuracies
