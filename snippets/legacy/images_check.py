"""The rescaled images agree, with those of the old generator too."""

import keras
import numpy as np
import tensorflow as tf


def check(tensorflow):
    apart = tensorflow.old_rescaled - tensorflow.rescaled.numpy()
    assert np.abs(apart).max() < 1e-6
    # The generator and the tokenizer live on in tf.keras only.
    assert not hasattr(keras.preprocessing, "text")
    assert tf.keras.preprocessing.text.Tokenizer
    wrappers = getattr(tf.keras, "wrappers", None)
    assert not hasattr(wrappers, "scikit_learn")
    assert keras.wrappers.SKLearnClassifier
