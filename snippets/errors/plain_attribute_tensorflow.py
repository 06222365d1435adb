import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def __init__(self, registered):
        super().__init__()
        self.shift = self.add_weight((3,), "zeros")
        self.scale = tf.Variable([1.0, 2.0, 3.0])
        if registered:
            self.scale = keras.Variable([1.0, 2.0, 3.0])
        self.calls = self.add_weight((), "zeros", trainable=False)

    def call(self, x):
        return self.scale * x + self.shift


def trained(registered):
    layer = Scale(registered)
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    x = tf.constant([[1.0, -2.0, 0.5], [3.0, 1.0, -1.0]])
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(layer(x) ** 2)
    variables = layer.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)
    return layer


plain = trained(registered=False)
model = trained(registered=True)
plain_scale, plain_shift = plain.scale, plain.shift
scale, shift = model.scale, model.shift
print(plain_scale.numpy().round(3))
#> [1. 2. 3.]
print(scale.numpy().round(3))
#> [0.667 1.667 2.875]
trainable = len(model.trainable_variables)
stored = len(model.variables)
print(trainable, stored)
#> 2 3
