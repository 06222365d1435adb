import numpy as np
import tensorflow as tf
from keras.losses import MeanSquaredError

rng = np.random.default_rng(0)
targets = tf.constant(rng.standard_normal(6, dtype=np.float32))
predictions = targets[:, None] + 0.1  # a column, as Dense gives

by_default = MeanSquaredError()(targets, predictions)
print(f"{by_default:.4f}")
#> 0.0100

arithmetic = tf.reduce_mean((predictions - targets) ** 2)
print(f"{arithmetic:.4f}", tuple((predictions - targets).shape))
#> 1.4135 (6, 6)

loss = MeanSquaredError()(targets, tf.squeeze(predictions, 1))
print(f"{loss:.4f}")
#> 0.0100
