import keras
import numpy as np
import tensorflow as tf

x = tf.Variable([1.0, -2.0, 3.0])
with tf.GradientTape() as tape:
    y = x * tf.stop_gradient(x)
    total = tf.reduce_sum(y)
grad = tape.gradient(total, x)
print(grad)
#> tf.Tensor([ 1. -2.  3.], shape=(3,), dtype=float32)

array = x.numpy()
print(array)
#> [ 1. -2.  3.]

rate = 0.5
dropout = keras.layers.Dropout(rate)
with tf.GradientTape() as tape, tape.stop_recording():
    output = dropout(x, training=True)
changed = bool(tf.reduce_all(output != x))
recorded = tape.gradient(output, x) is not None
print(changed, recorded)
#> True False

with tf.GradientTape() as tape:
    output = dropout(x, training=False)
changed_in_eval = not np.array_equal(output, x)
recorded_in_eval = tape.gradient(output, x) is not None
print(changed_in_eval, recorded_in_eval)
#> False True
