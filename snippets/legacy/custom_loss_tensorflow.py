import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
target = tf.constant(rng.standard_normal((5, 3), dtype=np.float32))
prediction = tf.constant(rng.standard_normal((5, 3), dtype=np.float32))


def squared_error(backend):
    return backend.sum(backend.square(prediction - target))


try:
    squared_error(keras.backend)
except AttributeError as error:
    print(error)
    #> module 'keras.backend' has no attribute 'sum'
old_loss = squared_error(tf.keras.backend)

loss = squared_error(keras.ops)
print(f"{loss:.4f}")
#> 18.0744

inputs = keras.Input((3,))
try:
    tf.square(inputs)
except ValueError as error:
    print(str(error).partition(". ")[0])
    #> A KerasTensor cannot be used as input to a TensorFlow function
print(keras.ops.square(inputs).shape)
#> (None, 3)
