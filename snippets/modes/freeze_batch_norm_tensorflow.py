import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = 5 + 2 * rng.standard_normal((100, 3), dtype=np.float32)

norm = keras.layers.BatchNormalization(epsilon=1e-5)
model = keras.Sequential([keras.Input((3,)), norm])
norm.trainable = False
frozen = model(x, training=True)
frozen_mean = norm.moving_mean.numpy()
print(f"{tf.reduce_mean(abs(frozen)):.2f} {frozen_mean.mean():.2f}")
#> 5.13 0.00

fixed_frozen, fixed_frozen_mean = frozen, frozen_mean
print(f"{tf.reduce_mean(abs(fixed_frozen)):.2f}")
#> 5.13

frozen_after_train = model(x, training=True)
fixed_frozen_after_train = frozen_after_train
print(f"{tf.reduce_mean(abs(frozen_after_train)):.2f}")
#> 5.13
print(f"{tf.reduce_mean(abs(fixed_frozen_after_train)):.2f}")
#> 5.13
