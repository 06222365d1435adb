"""Once the labels count from zero, the losses agree."""

import math

import tensorflow as tf


def check(tensorflow):
    # Compiled with XLA, TensorFlow raises nothing: the loss is nan.
    @tf.function(jit_compile=True)
    def compiled(labels):
        return tensorflow.loss_function(labels, tensorflow.logits)

    assert math.isnan(compiled(tensorflow.labels + 1))
    assert math.isclose(
        compiled(tensorflow.labels), tensorflow.loss, rel_tol=1e-5
    )
