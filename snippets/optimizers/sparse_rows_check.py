"""Equal with the dense Adam: row 1 moves on while row 2 is used."""

import keras
import tensorflow as tf

DIFFERS = {
    "word_for_word": (
        "SparseAdam leaves the rows alone that a batch does not use; "
        "Keras Adam moves them, although the gradient is sparse"
    ),
}


def check(pytorch, tensorflow):
    table = keras.layers.Embedding(4, 2)
    table.build()
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(table(tf.constant([1])))
    gradient = tape.gradient(loss, table.trainable_variables)[0]
    assert isinstance(gradient, tf.IndexedSlices)
    assert abs(pytorch.word_for_word[1] - 0.9) < 1e-5
    assert pytorch.dense_adam[1] < 0.85
