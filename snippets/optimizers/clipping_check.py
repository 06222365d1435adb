"""Equal with `global_clipnorm`. In plain TensorFlow,
`tf.clip_by_global_norm` does the same."""

import numpy as np
import tensorflow as tf

DIFFERS = {
    "word_for_word": (
        "clip_grad_norm_ measures all gradients together, "
        "clipnorm each variable alone"
    ),
}


def check(pytorch, tensorflow):
    assert abs(float(tf.norm(tensorflow.word_for_word)) - 2**0.5) < 1e-5
    # A norm below the limit stays as it is.
    kept, _ = tf.clip_by_global_norm(tensorflow.gradients, 100.0)
    assert np.allclose(kept[0], tensorflow.gradients[0])
