import keras
import numpy as np
from keras.losses import (
    CategoricalCrossentropy,
    SparseCategoricalCrossentropy,
)

rng = np.random.default_rng(0)
logits = rng.standard_normal((6, 4), dtype=np.float32)
labels = rng.integers(0, 4, 6)

one_hot = keras.ops.one_hot(labels, 4)
probabilities = keras.ops.softmax(logits)

cross_entropy = SparseCategoricalCrossentropy(from_logits=True)
logits_integer = cross_entropy(labels, logits)
print(f"{logits_integer:.4f}")
#> 1.2435

cross_entropy = CategoricalCrossentropy(from_logits=True)
logits_one_hot = cross_entropy(one_hot, logits)
print(f"{logits_one_hot:.4f}")
#> 1.2435

cross_entropy = SparseCategoricalCrossentropy()
probabilities_integer = cross_entropy(labels, probabilities)
print(f"{probabilities_integer:.4f}")
#> 1.2435

cross_entropy = CategoricalCrossentropy()
probabilities_one_hot = cross_entropy(one_hot, probabilities)
print(f"{probabilities_one_hot:.4f}")
#> 1.2435
