import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.standard_normal((4, 3), dtype=np.float32)
scale_values = rng.uniform(0.5, 2, 3).astype(np.float32)


class Scale(keras.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            shape=(input_shape[-1],), initializer="ones", name="scale"
        )
        self.calls = self.add_weight(
            shape=(), dtype="int64", trainable=False, name="calls"
        )

    def call(self, inputs):
        self.calls.assign_add(1)
        return inputs * self.scale


layer = Scale()
layer.build(x.shape)
layer.scale.assign(scale_values)
with tf.GradientTape() as tape:
    y = layer(x)
    loss = keras.ops.sum(y**2)
gradient = tape.gradient(loss, layer.scale)

calls = layer.calls.numpy().item()
trainable = sum(w.numpy().size for w in layer.trainable_weights)
saved = [weight.name for weight in layer.weights]
print(calls, trainable, saved)
#> 1 3 ['scale', 'calls']
