import keras
import tensorflow as tf
from keras import layers


class Block(keras.Layer):
    def __init__(self):
        super().__init__()
        self.layers = [layers.Dropout(0.5), layers.Identity()]

    def call(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


def drops(model, training):
    outputs = model(x, training=training)
    return bool(tf.reduce_any(outputs == 0))


x = tf.ones((1, 1000))
model = keras.Sequential([layers.Identity(), Block()])
list_drops_in_eval = drops(model, training=False)
print(list_drops_in_eval)
#> False

fixed_drops_in_eval = drops(model, training=False)
drops_in_training = drops(model, training=True)
print(fixed_drops_in_eval, drops_in_training)
#> False True
