import numpy as np
import tensorflow as tf
from keras.losses import KLDivergence

rng = np.random.default_rng(0)
scores = tf.constant(rng.standard_normal((2, 3, 4), dtype=np.float32))
truth, guess = tf.unstack(tf.nn.softmax(scores))

by_default = KLDivergence()(truth, guess)
print(f"{by_default:.4f}")
#> 0.5118

divergence = by_default
print(f"{divergence:.4f}")
#> 0.5118

no_logarithm = KLDivergence()(truth, guess)
print(f"{no_logarithm:.4f}")
#> 0.5118

other_way = KLDivergence()(guess, truth)
print(f"{other_way:.4f}")
#> 0.4749
