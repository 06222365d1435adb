import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = 3 * rng.standard_normal((1000, 4), dtype=np.float32)

dropout = layers.Dropout(0.5)
norm = layers.BatchNormalization(epsilon=1e-5)
dropped_by_default = bool(keras.ops.any(dropout(x) == 0))
norm_by_default = norm(x)
print(dropped_by_default, f"{keras.ops.std(norm_by_default):.2f}")
#> False 3.02

dropped_in_eval = bool(keras.ops.any(dropout(x, training=False) == 0))
norm_in_eval = norm(x, training=False)
print(dropped_in_eval, f"{keras.ops.std(norm_in_eval):.2f}")
#> False 3.02

dropped_in_training = bool(
    keras.ops.any(dropout(x, training=True) == 0)
)
norm_in_training = norm(x, training=True)
print(dropped_in_training, f"{keras.ops.std(norm_in_training):.2f}")
#> True 1.00
