import numpy as np
import tensorflow as tf
from keras.losses import SparseCategoricalCrossentropy

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))
padded = tf.constant([0, -1, 1, 2, -1, 0], dtype="int64")

cross_entropy = SparseCategoricalCrossentropy(
    from_logits=True, ignore_class=-1
)
ignored = cross_entropy(padded, logits)
print(f"{ignored:.4f}")
#> 0.9484

keep = padded >= 0
cross_entropy_all = SparseCategoricalCrossentropy(from_logits=True)
by_hand = cross_entropy_all(padded[keep], logits[keep])
print(f"{by_hand:.4f}")
#> 0.9484

nothing = tf.fill((6,), tf.constant(-1, dtype="int64"))
all_ignored = cross_entropy(nothing, logits)
print(all_ignored.numpy())
#> 0.0

guarded = all_ignored
print(guarded.numpy())
#> 0.0
