import keras
import tensorflow as tf
from keras.optimizers.schedules import ExponentialDecay

weight = tf.Variable([0.0])


def train(schedule):
    optimizer = keras.optimizers.SGD(learning_rate=schedule)
    rates = []
    for _ in range(3):  # epochs
        for _ in range(4):  # batches
            rates.append(float(optimizer.learning_rate))
            optimizer.apply([tf.ones(1)], [weight])
    return rates


word_for_word = train(ExponentialDecay(1.0, 1, decay_rate=0.5))
per_epoch = train(
    ExponentialDecay(1.0, 4, decay_rate=0.5, staircase=True)
)
per_batch = word_for_word
print(per_epoch)
#> [1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25]
print(per_batch[:6])
#> [1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125]
