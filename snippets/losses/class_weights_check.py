"""PyTorch divides by the sum of the weights, Keras by the number of rows.
Either can do what the other does."""

import keras
from keras.losses import SparseCategoricalCrossentropy

DIFFERS = {
    "weighted": (
        "PyTorch divides by the sum of the weights,"
        " Keras by the number of rows"
    ),
}


def check(pytorch, tensorflow):
    ratio = float(tensorflow.weighted) / float(pytorch.weighted)
    mean_weight = float(pytorch.row_weights.mean())
    assert abs(ratio - mean_weight) < 1e-4 * ratio
    # fit(class_weight=...) divides by the rows too.
    layer = keras.layers.Dense(4, kernel_initializer="identity")
    model = keras.Sequential([keras.Input((4,)), layer])
    model.compile(
        "sgd", SparseCategoricalCrossentropy(from_logits=True)
    )
    history = model.fit(
        tensorflow.logits.numpy(),
        tensorflow.labels.numpy(),
        class_weight=dict(enumerate(tensorflow.weights.numpy())),
        verbose=0,
    )
    fitted = history.history["loss"][0]
    assert abs(fitted - float(tensorflow.weighted)) < 1e-5 * fitted
    return {"ratio": ratio, "mean_weight": mean_weight}
