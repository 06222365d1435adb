import warnings

import tensorflow as tf
from keras.optimizers import SGD
from keras.optimizers.schedules import InverseTimeDecay


def train(optimizer):
    weight = tf.Variable([1.0, -2.0, 3.0])
    for _ in range(4):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(weight**2)
        optimizer.apply([tape.gradient(loss, weight)], [weight])
    return weight


try:
    SGD(lr=0.125, momentum=0.9)
except ValueError as error:
    print(error)
    #> Argument(s) not recognized: {'lr': 0.125}

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_form = train(SGD(learning_rate=0.125, decay=1.0))
print(caught[0].message)
#> Argument `decay` is no longer supported and will be ignored.
print(old_form.numpy().round(3))
#> [ 0.316 -0.633  0.949]

# the rate falls as 1 / (1 + steps)
rate = InverseTimeDecay(0.125, decay_steps=1, decay_rate=1.0)
current_form = train(SGD(learning_rate=rate))
print(current_form.numpy().round(3))
#> [ 0.564 -1.128  1.692]
