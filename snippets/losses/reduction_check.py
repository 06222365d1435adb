"""The mean agrees. Without a reduction Keras has already taken the mean
over the last axis, so its sum is another sum too."""

import keras
from torch.nn import functional as F

DIFFERS = {
    "none": "Keras takes the mean over the last axis first",
    "total": "Keras adds up means of rows, PyTorch single errors",
}


def check(pytorch, tensorflow):
    ratio = float(pytorch.total) / float(tensorflow.total)
    assert abs(ratio - 4) < 1e-4
    # Cross-entropy has one loss for each row anyway: all forms agree.
    labels = pytorch.targets.argmax(1)
    for reduction in "mean", "sum", "none":
        one = F.cross_entropy(
            pytorch.predictions, labels, reduction=reduction
        ).numpy()
        loss = keras.losses.SparseCategoricalCrossentropy(
            from_logits=True, reduction=reduction
        )
        other = loss(labels.numpy(), tensorflow.predictions).numpy()
        assert one.shape == other.shape
        assert abs(one - other).max() <= 1e-5 * abs(one).max()
    assert keras.losses.MeanSquaredError().reduction == (
        "sum_over_batch_size"
    )
    try:
        keras.losses.MeanSquaredError(reduction="auto")
    except ValueError:
        pass
    else:
        raise AssertionError("Keras takes reduction='auto'")
    return {"ratio": ratio}
