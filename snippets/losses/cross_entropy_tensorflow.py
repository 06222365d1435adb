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

integer_loss = SparseCategoricalCrossentropy(from_logits=True)
logits_integer = integer_loss(labels, logits)
print(f"{logits_integer:.4f}")
#> 1.2435

one_hot_loss = CategoricalCrossentropy(from_logits=True)
logits_one_hot = one_hot_loss(one_hot, logits)
print(f"{logits_one_hot:.4f}")
#> 1.2435

integer_loss = SparseCategoricalCrossentropy()
probabilities_integer = integer_loss(labels, probabilities)
print(f"{probabilities_integer:.4f}")
#> 1.2435

one_hot_loss = CategoricalCrossentropy()
probabilities_one_hot = one_hot_loss(one_hot, probabilities)
print(f"{probabilities_one_hot:.4f}")
#> 1.2435
