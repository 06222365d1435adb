import tensorflow as tf
from keras.losses import SparseCategoricalCrossentropy

labels = tf.constant([0, 1], dtype="int64")
impossible = tf.constant([[0.0, 1.0], [1.0, 0.0]])  # 0 where it counts
too_small = tf.constant([[0.2, 0.6], [0.1, 0.3]])  # 0.8 and 0.4

cross_entropy = SparseCategoricalCrossentropy()
impossible_loss = cross_entropy(labels, impossible)
too_small_loss = cross_entropy(labels, too_small)
print(f"{impossible_loss:.4f} {too_small_loss:.4f}")
#> 16.1181 0.8370

clipped_loss = impossible_loss
normalised = too_small / tf.reduce_sum(too_small, axis=1, keepdims=True)
normalised_loss = cross_entropy(labels, normalised)
print(f"{clipped_loss:.4f} {normalised_loss:.4f}")
#> 16.1181 0.8370
