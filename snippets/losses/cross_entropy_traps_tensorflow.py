import keras
import numpy as np
from keras.losses import SparseCategoricalCrossentropy

rng = np.random.default_rng(0)
logits = 3 * rng.standard_normal((6, 10), dtype=np.float32)
labels = rng.integers(0, 10, 6)
probabilities = keras.ops.softmax(logits)
perfect = keras.ops.one_hot(labels, 10)

loss = SparseCategoricalCrossentropy(from_logits=True)(labels, logits)
print(f"{loss:.4f}")
#> 5.6208

cross_entropy = SparseCategoricalCrossentropy()
logits_by_default = cross_entropy(labels, logits)
print(f"{logits_by_default:.4f}")
#> 11.9981

probabilities_by_default = cross_entropy(labels, probabilities)
print(f"{probabilities_by_default:.4f}")
#> 5.6208

perfect_by_default = cross_entropy(labels, perfect)
print(f"{perfect_by_default:.4f}")
#> 0.0000
