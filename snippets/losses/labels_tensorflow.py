import numpy as np
import tensorflow as tf
from keras.losses import (
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
)

rng = np.random.default_rng(0)
logits = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))
labels = tf.constant([0, 3, 1, 2, 2, 0], dtype="int64")

cross_entropy = SparseCategoricalCrossentropy(from_logits=True)
loss = cross_entropy(labels, logits)
print(f"{loss:.4f}")
#> 1.2834

accepted = []
for dtype in "int64", "uint8", "int32", "float32":
    if cross_entropy(tf.cast(labels, dtype), logits) == loss:
        accepted.append(dtype)
print(accepted)
#> ['int64', 'uint8', 'int32', 'float32']

try:
    CategoricalCrossentropy(from_logits=True)(labels, logits)
except ValueError as error:
    print(str(error).split("Received:")[0])
    #> Arguments `target` and `output` must have the same rank (ndim).

float_labels = tf.cast(labels, "float32")
mended = cross_entropy(float_labels, logits)
print(f"{mended:.4f}")
#> 1.2834
