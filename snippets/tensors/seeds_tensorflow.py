import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
first, second = tf.random.uniform((3,)), tf.random.uniform((3,))
print(first.numpy().round(3))
#> [0.292 0.207 0.535]

keras.utils.set_random_seed(0)
again = tf.random.uniform((3,))
repeats = np.array_equal(first, again)
moves_on = not np.array_equal(first, second)
print(repeats, moves_on)
#> True True

generator = tf.random.Generator.from_seed(0)
own_stream = generator.uniform((3,))
print(own_stream.numpy().round(3))
#> [0.312 0.826 0.685]

rng = np.random.default_rng(0)
shared = tf.constant(rng.random(3))
print(shared.numpy().round(3))
#> [0.637 0.27  0.041]
