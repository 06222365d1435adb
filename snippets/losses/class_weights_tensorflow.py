import numpy as np
import tensorflow as tf
from keras.losses import SparseCategoricalCrossentropy

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))
labels = tf.constant([0, 3, 1, 2, 2, 0], dtype="int64")
weights = tf.constant([1.0, 2.0, 5.0, 10.0])

cross_entropy = SparseCategoricalCrossentropy(from_logits=True)
row_weights = tf.gather(weights, labels)
weighted = cross_entropy(labels, logits, sample_weight=row_weights)
print(f"{weighted:.4f}")
#> 5.7900

over_rows = weighted
print(f"{over_rows:.4f}")
#> 5.7900

cross_entropy = SparseCategoricalCrossentropy(
    from_logits=True, reduction="mean_with_sample_weight"
)
over_weights = cross_entropy(labels, logits, sample_weight=row_weights)
print(f"{over_weights:.4f}")
#> 1.4475
