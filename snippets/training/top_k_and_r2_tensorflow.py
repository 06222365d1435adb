import keras
import numpy as np

rng = np.random.default_rng(0)
logits = rng.standard_normal((50, 10), dtype=np.float32)
labels = rng.integers(0, 10, 50)

top_k = keras.metrics.SparseTopKCategoricalAccuracy
top_5 = top_k()(labels, logits)
top_3 = top_k(k=3)(labels, logits)
print(f"{top_5:.2f} {top_3:.2f}")
#> 0.40 0.30

y = rng.standard_normal((50, 1), dtype=np.float32)
predicted = 0.8 * y + np.float32(0.1)
r2 = keras.metrics.R2Score()(y, predicted)
mean_absolute_error = keras.metrics.MeanAbsoluteError()(y, predicted)
print(f"{r2:.3f} {mean_absolute_error:.3f}")
#> 0.941 0.214
