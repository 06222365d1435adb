import numpy as np
import tensorflow as tf
from keras.losses import MeanSquaredError

rng = np.random.default_rng(0)
predictions = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))
targets = tf.constant(rng.standard_normal((6, 4), dtype=np.float32))

mean = MeanSquaredError()(targets, predictions)
none = MeanSquaredError(reduction=None)(targets, predictions)
total = MeanSquaredError(reduction="sum")(targets, predictions)
print(f"{mean:.4f}")
#> 1.7215
print(tuple(none.shape))
#> (6,)
print(f"{total:.4f}")
#> 10.3290

per_row = none
all_errors = tf.reduce_sum((predictions - targets) ** 2)
print(tuple(per_row.shape))
#> (6,)
print(f"{all_errors:.4f}")
#> 41.3160
