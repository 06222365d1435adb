import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = 3 * rng.standard_normal((1000, 4), dtype=np.float32)


def share_dropped(values):
    return round(float((values.numpy() == 0).mean()), 1)


dropout = layers.Dropout(0.3)
norm = layers.BatchNormalization(epsilon=1e-5)
dropped_by_default = share_dropped(dropout(x))
norm_by_default = norm(x)
print(dropped_by_default, f"{keras.ops.std(norm_by_default):.2f}")
#> 0.0 3.02

dropped_in_eval = share_dropped(dropout(x, training=False))
norm_in_eval = norm(x, training=False)
print(dropped_in_eval, f"{keras.ops.std(norm_in_eval):.2f}")
#> 0.0 3.02

dropped_in_training = share_dropped(dropout(x, training=True))
norm_in_training = norm(x, training=True)
print(dropped_in_training, f"{keras.ops.std(norm_in_training):.2f}")
#> 0.3 1.00
