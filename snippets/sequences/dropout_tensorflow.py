import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
lstm = layers.LSTM(4, return_sequences=True, dropout=0.2)
plain = layers.LSTM(4, return_sequences=True)


def dropped(run):
    x = tf.ones((2000, 5, 3))
    with tf.GradientTape() as tape:
        tape.watch(x)
        total = tf.reduce_sum(run(x))
    return tape.gradient(total, x).numpy() == 0


lost = dropped(lambda x: lstm(x, training=True))
argument_drops = bool(lost.any())
print(argument_drops)
#> True
same_steps = float((lost == lost[:, :1]).mean())
dropped_share = round(float(lost.mean()), 1)

drop = layers.Dropout(0.2)
lost = dropped(lambda x: plain(drop(x, training=True)))
layer_same_steps = float((lost == lost[:, :1]).mean())
print(round(layer_same_steps, 1))
#> 0.7
print(same_steps, dropped_share)
#> 1.0 0.2
del lost
