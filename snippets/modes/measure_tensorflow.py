import keras
import tensorflow as tf
from keras import layers

x = tf.constant([[1.0, -2.0, 3.0]])
weight = tf.constant([[0.5], [0.25], [2.0]])
model = keras.Sequential([layers.Dense(1), layers.Dropout(0.5)])
model.build((None, 3))
model.set_weights([weight, tf.ones(1)])
factor = tf.Variable(3.0)

with tf.GradientTape(persistent=True) as tape:
    inside = model(x, training=False)
variables = model.trainable_variables
recorded_in_eval = tape.gradient(inside, variables)[0] is not None
outputs = model(x, training=False)
recorded = tape.gradient(outputs, variables)[0] is not None
print(outputs.numpy(), recorded_in_eval, recorded)
#> [[7.]] True False

measured = outputs
with tf.GradientTape() as tape:
    total = measured * factor
gradient = tape.gradient(total, factor)
usable_later = fixed_usable_later = gradient is not None
print(usable_later)
#> True
print(fixed_usable_later, gradient)
#> True tf.Tensor(7.0, shape=(), dtype=float32)
