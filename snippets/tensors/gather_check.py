"""Equal once the rows are named as a batch."""

import keras

DIFFERS = {
    "gathered": "tf.gather takes whole slices, torch.gather single numbers",
}


def check(tensorflow):
    other = keras.ops.take_along_axis(
        tensorflow.scores, tensorflow.order, axis=1
    )
    assert (other == tensorflow.picked).numpy().all()
