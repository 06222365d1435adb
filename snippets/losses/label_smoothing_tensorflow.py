import numpy as np
import tensorflow as tf
from keras.losses import (
    BinaryCrossentropy,
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
)

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))
labels = tf.constant([0, 3, 1, 2, 2, 0], dtype="int64")
one_hot = tf.one_hot(labels, 4)

cross_entropy = CategoricalCrossentropy(
    from_logits=True, label_smoothing=0.1
)
smooth = cross_entropy(one_hot, logits)
print(f"{smooth:.4f}")
#> 1.3273

smooth_labels = 0.9 * one_hot + 0.1 / 4
by_hand = CategoricalCrossentropy(from_logits=True)(
    smooth_labels, logits
)
print(f"{by_hand:.4f}")
#> 1.3273

smooth_binary = BinaryCrossentropy(
    from_logits=True, label_smoothing=0.1
)(one_hot, logits)
print(f"{smooth_binary:.4f}")
#> 0.6552

try:
    SparseCategoricalCrossentropy(label_smoothing=0.1)
except TypeError as error:
    print("unexpected keyword argument" in str(error))
    #> True
