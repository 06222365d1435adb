import numpy as np
import tensorflow as tf
from keras.losses import CosineSimilarity

rng = np.random.default_rng(0)
one = tf.constant(rng.standard_normal((4, 5), dtype=np.float32))
noise = tf.constant(rng.standard_normal((4, 5), dtype=np.float32))
other = one + noise

similarity = CosineSimilarity()(one, other)
print(f"{similarity:.4f}")
#> -0.6582

loss = similarity
print(f"{loss:.4f}")
#> -0.6582

distance = 1 + loss
print(f"{distance:.4f}")
#> 0.3418
