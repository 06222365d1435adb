import numpy as np
import tensorflow as tf
from keras.losses import BinaryCrossentropy

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((8, 1), dtype=np.float32))
labels = tf.constant([1.0, 0, 0, 0, 1, 0, 0, 0])[:, None]

losses = tf.nn.weighted_cross_entropy_with_logits(
    labels, logits, pos_weight=3.0
)
weighted = tf.reduce_mean(losses)
print(f"{weighted:.4f}")
#> 0.6640

weights = tf.where(labels == 1, 3.0, 1.0)
by_hand = BinaryCrossentropy(from_logits=True)(
    labels, logits, sample_weight=weights
)
print(f"{by_hand:.4f}")
#> 0.6640
