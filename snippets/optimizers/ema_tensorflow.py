import keras
import numpy as np
import tensorflow as tf

dense = keras.layers.Dense(1, use_bias=False)
model = keras.Sequential([keras.Input((1,)), dense])
dense.set_weights([np.zeros((1, 1))])
optimizer = keras.optimizers.SGD(1.0, use_ema=True, ema_momentum=0.9)
model.compile(optimizer, loss=lambda y_true, y_pred: -y_pred)
averages = []


class Watch(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        averages.append(float(dense.kernel[0, 0]))


# At the end of each epoch, the average takes the weight's place.
swap = keras.callbacks.SwapEMAWeights(swap_on_epoch=True)
one = tf.ones((1, 1))
model.fit(one, one, epochs=5, callbacks=[swap, Watch()], verbose=0)
print([round(value, 4) for value in averages])
#> [1.0, 1.1, 1.29, 1.561, 1.9049]

after_training = float(dense.kernel[0, 0])
print(round(after_training, 4))
#> 1.9049
used = after_training
print(round(used, 4))
#> 1.9049
default_momentum = keras.optimizers.SGD().ema_momentum
print(default_momentum)
#> 0.99
