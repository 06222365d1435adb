"""New random numbers in each epoch: PyTorch always, tf.data with a
generator that remembers where it was."""

import keras
import tensorflow as tf

DIFFERS = {
    "seeded_alike": (
        "after `tf.random.set_seed`, each epoch starts the random"
        " numbers again"
    ),
}


def check(pytorch, tensorflow):
    assert len(next(iter(pytorch.loader))) == pytorch.count
    assert tensorflow.cached_alike is True
    rows, noise = tensorflow.rows, tensorflow.noise
    alike = tensorflow.two_epochs_alike
    # Repeating inside the pipeline goes on with the numbers.
    twice = list(rows.map(noise).repeat(2).as_numpy_iterator())
    assert twice[:50] != twice[50:]
    # So does a Keras layer, which has a generator of its own.
    flip = keras.layers.RandomFlip(seed=0)
    images = tf.random.uniform((50, 2, 2, 1))
    flipped = tf.data.Dataset.from_tensor_slices(images).map(
        lambda image: tf.reduce_sum(flip(image) * [[[1.0], [2.0]]])
    )
    assert not alike(flipped)
    # Without the seed, caching is what freezes the first epoch.
    tf.random.set_seed(None)
    assert not alike(rows.cache().map(noise))
    assert alike(rows.map(noise).cache())
