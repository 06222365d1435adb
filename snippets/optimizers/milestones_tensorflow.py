import keras
import tensorflow as tf
from keras.optimizers.schedules import PiecewiseConstantDecay

weight = tf.Variable([0.0])


def rates(boundaries):
    schedule = PiecewiseConstantDecay(boundaries, [1.0, 0.5, 0.25])
    optimizer = keras.optimizers.SGD(learning_rate=schedule)
    used = []
    for _ in range(8):
        used.append(float(optimizer.learning_rate))
        optimizer.apply([tf.ones(1)], [weight])
    return used


word_for_word = rates([3, 6])
shifted = rates([2, 5])
print(word_for_word)
#> [1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25]
print(shifted)
#> [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25]
