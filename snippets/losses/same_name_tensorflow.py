import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
rates = np.exp(rng.standard_normal(20, dtype=np.float32))
counts = rng.poisson(2, 20).astype("float32")

poisson_by_default = keras.losses.Poisson()(counts, rates)
poisson = poisson_by_default
print(f"{poisson_by_default:.4f} {poisson:.4f}")
#> 1.2130 1.2130

scores = tf.constant([0.5, -0.5, -1.5])
signs = tf.constant([1.0, -1.0, 1.0])
hinge_by_name = keras.losses.Hinge()(signs, scores)
hinge = hinge_by_name
print(f"{hinge_by_name:.4f} {hinge:.4f}")
#> 1.1667 1.1667

log_cosh = keras.losses.LogCosh()(signs, scores)
print(f"{log_cosh:.4f}")
#> 0.6846
