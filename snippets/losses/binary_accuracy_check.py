"""One model, two accuracies: counting entries of the one-hot row, or
counting rows. Both tabs agree on each."""

import keras
import numpy as np


def check(pytorch, tensorflow):
    assert tensorflow.binary_accuracy > tensorflow.accuracy + 0.3
    # In Keras 3 the word "accuracy" follows the shapes, not the loss.
    model = keras.Sequential(
        [keras.Input((10,)), keras.layers.Softmax()]
    )
    model.compile(
        "sgd", keras.losses.BinaryCrossentropy(), metrics=["accuracy"]
    )
    _, measured = model.evaluate(
        np.asarray(tensorflow.logits),
        np.asarray(tensorflow.one_hot),
        verbose=0,
        batch_size=100,
    )
    assert abs(measured - float(tensorflow.accuracy)) < 1e-5
    # Its word for one column cuts at 0.5, also through logits.
    metric = keras.metrics.BinaryAccuracy()
    logits, labels = np.float32([[0.2], [-1]]), np.float32([[1], [0]])
    assert metric(labels, logits) == 0.5
    metric = keras.metrics.BinaryAccuracy(threshold=0.0)
    assert metric(labels, logits) == 1.0
