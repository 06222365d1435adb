import numpy as np
import tensorflow as tf
from keras.losses import SparseCategoricalCrossentropy

rng = np.random.default_rng(0)
scores = rng.standard_normal((2, 4, 4), dtype=np.float32)
classes = rng.integers(0, 4, (2, 4))
logits = tf.constant(scores)  # (sentence, word, class)
labels = tf.constant(classes)  # (sentence, word)

cross_entropy = SparseCategoricalCrossentropy(from_logits=True)
unmoved = cross_entropy(labels, logits)
print(f"{unmoved:.4f}")
#> 1.3859

loss = unmoved
print(f"{loss:.4f}")
#> 1.3859

flat = cross_entropy(
    tf.reshape(labels, (-1,)), tf.reshape(logits, (-1, 4))
)
print(f"{flat:.4f}")
#> 1.3859
