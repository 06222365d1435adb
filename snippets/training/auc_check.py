"""Equal once Keras puts a threshold at every score, and knows that
scores below 0 or above 1 are logits."""

import keras

DIFFERS = {
    "auc": "200 thresholds cannot tell these scores apart",
    "auc_of_logits": "Keras takes logits for probabilities, silently",
}


def check(pytorch, tensorflow):
    """More thresholds come closer."""
    more = keras.metrics.AUC(num_thresholds=5000)
    more = float(more(tensorflow.labels, tensorflow.scores))
    assert (
        abs(more - pytorch.auc) < abs(tensorflow.auc - pytorch.auc) / 4
    )
