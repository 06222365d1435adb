import keras
import tensorflow as tf
from keras.optimizers.schedules import CosineDecay


class WarmUp(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        step = tf.cast(step, tf.float32)
        return 0.1 * tf.minimum(1.0, 0.1 + 0.9 * step / 4)


weight = tf.Variable([0.0])


def rates(schedule):
    optimizer = keras.optimizers.SGD(learning_rate=schedule)
    used = []
    for _ in range(6):
        used.append(float(optimizer.learning_rate))
        optimizer.apply([tf.ones(1)], [weight])
    return used


by_hand = rates(WarmUp())
warm_up = rates(  # alpha=1: after the warm-up, nothing decays
    CosineDecay(0.01, 100, alpha=1.0, warmup_target=0.1, warmup_steps=4)
)
wrong_order = by_hand  # there is no order to get wrong
print([round(rate, 4) for rate in warm_up])
#> [0.01, 0.0325, 0.055, 0.0775, 0.1, 0.1]
print([round(rate, 4) for rate in wrong_order])
#> [0.01, 0.0325, 0.055, 0.0775, 0.1, 0.1]
