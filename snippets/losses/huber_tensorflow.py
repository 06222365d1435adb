import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
predictions = tf.constant(
    3 * rng.standard_normal((50, 2), dtype=np.float32)
)
targets = tf.zeros((50, 2))

huber = keras.losses.Huber(delta=2.0)(targets, predictions)
print(f"{huber:.4f}")
#> 3.1861

smooth = huber  # Keras has no smooth L1 loss
print(f"{smooth:.4f}")
#> 3.1861

smooth_times_beta = huber
print(f"{smooth_times_beta:.4f}")
#> 3.1861

at_one = keras.losses.Huber()(targets, predictions)
print(f"{at_one:.4f}")
#> 1.9640
