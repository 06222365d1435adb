import keras
import tensorflow as tf


class AlwaysDrops(keras.Layer):
    def call(self, x, training=False):
        return tf.nn.dropout(x, 0.5)


class FollowsMode(keras.Layer):
    def call(self, x, training=False):
        return tf.nn.dropout(x, 0.5) if training else x


def drops(layer, training):
    return bool(tf.reduce_any(layer(x, training=training) == 0))


x = tf.ones(1000)
layer, function = keras.layers.Dropout(0.5), AlwaysDrops()
fixed = FollowsMode()
layer_drops = drops(layer, training=False)
function_drops = drops(function, training=False)
fixed_drops = drops(fixed, training=False)
print(layer_drops, function_drops, fixed_drops)
#> False True False

training_drops = drops(fixed, training=True)
kept_value = tf.reduce_max(fixed(x, training=True))
print(training_drops, kept_value)
#> True tf.Tensor(2.0, shape=(), dtype=float32)
