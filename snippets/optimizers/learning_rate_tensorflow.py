import keras
import tensorflow as tf

weight = tf.Variable([1.0, -2.0])
optimizer = keras.optimizers.SGD(learning_rate=0.5)
before = float(optimizer.learning_rate)


def step():
    optimizer.apply([tf.constant([4.0, 8.0])], [weight])
    return weight.numpy().tolist()


optimizer.learning_rate = 0.25
after_attribute = step()
print(after_attribute)
#> [0.0, -4.0]

weight.assign([1.0, -2.0])
after_change = step()
now = float(optimizer.learning_rate)
print(before, now, after_change)
#> 0.5 0.25 [0.0, -4.0]

schedule = keras.optimizers.schedules.ExponentialDecay(0.25, 1, 0.1)
scheduled = keras.optimizers.SGD(learning_rate=schedule)
try:
    scheduled.learning_rate = 0.125
    with_schedule = "accepted"
except TypeError as error:
    with_schedule = "refused"
    print(str(error)[:56])
    #> This optimizer was created with a `LearningRateSchedule`
