import warnings

import keras
import tensorflow as tf

used = tf.Variable([1.0])  # in every batch


def second_step(gradient):
    weight = tf.Variable([0.0])
    optimizer = keras.optimizers.SGD(learning_rate=0.5, momentum=0.5)
    optimizer.apply([tf.ones(1), tf.ones(1)], [used, weight])
    after_first = float(weight[0])
    # The second batch does not use this weight.
    optimizer.apply([tf.ones(1), gradient], [used, weight])
    return float(weight[0]) - after_first


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    moved_by_none = second_step(None)
moved_by_zero = second_step(tf.zeros(1))
print(moved_by_none, moved_by_zero)
#> 0.0 -0.25
print(str(caught[0].message)[:26])
#> Gradients do not exist for

try:
    weight = tf.Variable([1.0])
    keras.optimizers.SGD().apply([None], [weight])
    all_none = "nothing happens"
except ValueError as error:
    all_none = str(error)
print(all_none)
#> No gradients provided for any variable.
